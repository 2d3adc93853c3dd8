import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityTemplates } from '#specs/activities-v1.ts'
import { criteriaIn, specificationById } from '#specs/index.ts'
import { type OpenRegistration, proposedActivities, type ShownTogether } from './plan-proposals.ts'

const award = 'city-and-guilds/3085-02@1'
const standard = 'nos/involve-key-people@1'
const codesOf = (id: string) => criteriaIn(specificationById(id)).map(({ code }) => code)
const observation = { unit: '002', kinds: ['observation', 'expert_witness_testimony'] as const }

const registration = (about: Partial<OpenRegistration> = {}): OpenRegistration => ({
  id: 'r1',
  specificationId: award,
  open: codesOf(award),
  lacking: [],
  ...about,
})
const onStandard = (open = codesOf(standard)) => registration({ id: 'r2', specificationId: standard, open })
const unit002 = codesOf(award).filter(code => code.startsWith('002:'))

describe('proposedActivities', () => {
  it('begins with what closes most, and says what is left', () => {
    const [first, second] = proposedActivities([registration()], [])
    expect(first).toMatchObject({ id: 'set-assignment', method: 'assignment', remaining: 20 })
    expect(first!.closes).toHaveLength(24)
    expect(second!.remaining).toBe(20 - second!.closes.length)
  })

  it('closes unit 002 in eight activities or fewer', () => {
    const proposals = proposedActivities([registration({ open: unit002 })], [], 8)
    expect(proposals.at(-1)!.remaining).toBe(0)
  })

  it('prefers the activity that brings the method a unit still lacks', () => {
    const open = ['002:1.3', '002:2.1', '002:2.4', '002:3.2', '002:3.3']
    expect(proposedActivities([registration({ open })], [])[0]!.id).toBe('support-plan')
    const lacking = [observation]
    const [first, second] = proposedActivities([registration({ open, lacking })], [])
    expect(first).toMatchObject({ id: 'support-plan', brings: [] })
    expect(second).toMatchObject({ id: 'profile', brings: ['002'] })
    const few = proposedActivities([registration({ open: ['002:2.1', '002:5.1', '002:5.2'], lacking })], [])
    expect(few[0]).toMatchObject({ id: 'profile', brings: ['002'], gain: 3 })
  })

  it('gives each criterion its reason: the activity, the crosswalk, or the centre’s own evidence', () => {
    const together: ShownTogether[] = [
      { code: '002:4.3', other: 'P16', pieces: 7 },
      { code: '002:4.4', other: 'P16', pieces: 3 },
      { code: '002:4.3', other: 'P17', pieces: 1 },
    ]
    const proposals = proposedActivities(
      [registration({ open: ['002:4.2', '002:4.3', '002:4.4'] }), onStandard(['K37', 'P9', 'P16', 'P17'])],
      together,
    )
    const why = new Map(proposals[0]!.closes.map(each => [each.code, each.why]))
    expect(proposals[0]!.id).toBe('review')
    expect(why.get('P9')).toEqual({ from: 'activity' })
    expect(why.get('K37')).toMatchObject({ from: 'crosswalk', of: '002:4.3' })
    expect(why.get('P16')).toEqual({ from: 'centre', with: '002:4.3', pieces: 7 })
    expect(why.has('P17')).toBe(false)
  })

  it('infers nothing from what is met already, or was shown by an activity before', () => {
    const [first] = proposedActivities([registration({ open: ['002:4.2'] }), onStandard(['K37'])], [])
    expect(first!.closes.map(({ code }) => code)).toEqual(['002:4.2'])
    const open = ['001:5.1', '001:6.1']
    const [assignment] = proposedActivities([registration({ open }), onStandard(['K11', 'K33', 'K99'])], [])
    expect(assignment!.closes.map(({ code }) => code)).toEqual(['001:5.1', '001:6.1', 'K11', 'K33'])
  })

  it('does not infer from what only supports', () => {
    const [first] = proposedActivities([registration({ open: ['002:4.2'] }), onStandard(['K50'])], [])
    expect(first!.closes.map(({ code }) => code)).toEqual(['002:4.2'])
  })

  it('does not infer practice from what is told, nor unit 001 from practice', () => {
    const together = [
      { code: 'K16', other: '002:2.1', pieces: 9 },
      { code: '002:2.1', other: '001:2.4', pieces: 9 },
    ]
    const told = proposedActivities([registration({ open: ['002:2.1'] }), onStandard(['K16'])], together)
    const discussion = told.find(({ id }) => id === 'contexts')
    expect(discussion!.closes.map(({ code }) => code)).toEqual(['K16'])
    const practice = proposedActivities([registration({ open: ['002:2.1', '001:2.4'] })], together)
    const profile = practice.find(({ id }) => id === 'profile')
    expect(profile!.closes.map(({ code }) => code)).toEqual(['002:2.1'])
  })

  it('closes a shared unit in every registration that has it', () => {
    const other = registration({ id: 'r3', specificationId: 'city-and-guilds/3085-01@1', open: ['001:1.1'] })
    const [first] = proposedActivities([registration({ open: ['001:1.1'] }), other], [])
    expect(first!.closes.map(({ registrationId }) => registrationId)).toEqual(['r1', 'r3'])
  })

  it('proposes nothing when nothing is open', () => {
    expect(proposedActivities([], [])).toEqual([])
    expect(proposedActivities([registration({ open: [], lacking: [observation] })], [])).toEqual([])
  })
})

describe('whatever is open', () => {
  const opened = fc.record({
    award: fc.subarray(codesOf(award)),
    standard: fc.subarray(codesOf(standard)),
    lacks: fc.boolean(),
    together: fc.array(
      fc.record({
        code: fc.constantFrom(...codesOf(award), ...codesOf(standard)),
        other: fc.constantFrom(...codesOf(award), ...codesOf(standard)),
        pieces: fc.integer({ min: 1, max: 30 }),
      }),
      { maxLength: 40 },
    ),
    most: fc.integer({ min: 1, max: 40 }),
  })
  const asked = (property: Parameters<typeof fc.assert>[0]) => fc.assert(property, { numRuns: 40 })
  const from = ({
    award: open,
    standard: ofStandard,
    lacks,
  }: {
    award: string[]
    standard: string[]
    lacks: boolean
  }) => [registration({ open, lacking: lacks ? [observation] : [] }), onStandard(ofStandard)]

  it('each proposal closes something open, nothing that is met, and nothing twice', () =>
    asked(
      fc.property(opened, given => {
        const registrations = from(given)
        const open = new Set(registrations.flatMap(({ id, open }) => open.map(code => `${id} ${code}`)))
        for (const { closes, remaining } of proposedActivities(registrations, given.together, given.most)) {
          expect(closes.length).toBeGreaterThan(0)
          expect(closes.some(({ why }) => why.from === 'activity')).toBe(true)
          for (const { registrationId, code } of closes)
            expect(open.delete(`${registrationId} ${code}`)).toBe(true)
          expect(remaining).toBe(open.size)
        }
      }),
    ))

  it('each adds no more than the one before, and none comes twice', () =>
    asked(
      fc.property(opened, given => {
        const proposals = proposedActivities(from(given), given.together, given.most)
        const gains = proposals.map(({ gain }) => gain)
        expect(gains).toEqual(gains.toSorted((a, b) => b - a))
        expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length)
        expect(proposals.length).toBeLessThanOrEqual(given.most)
      }),
    ))

  it('the same is proposed for the same', () =>
    asked(
      fc.property(opened, given => {
        const once = proposedActivities(from(given), given.together, given.most)
        expect(proposedActivities(from(structuredClone(given)), given.together, given.most)).toEqual(once)
      }),
    ))

  it('in the end everything is closed, since every criterion has its activity', () =>
    asked(
      fc.property(opened, given => {
        const proposals = proposedActivities(from(given), given.together, activityTemplates.length)
        expect(proposals.at(-1)?.remaining ?? 0).toBe(0)
      }),
    ))
})
