import { describe, expect, it } from 'vitest'
import type { Actor } from '#lib/people/rules.ts'
import type { StaffRecord } from '#lib/people/staff-rules.ts'
import type { Given, JudgeCriteria } from '../input.ts'
import { examine, type ItemExamined, type JudgementMade, sameAs } from './examine.ts'

const unitId = 'city-and-guilds/3085/002@1'
const one = `${unitId}#002:2.1`
const two = `${unitId}#002:2.2`
const at = new Date('2026-10-08T15:00:00Z')

const asha: Actor = {
  personId: 'asha',
  name: 'Asha Patel',
  centreId: 'larch',
  centreName: 'Larch House',
  seat: 'assessor',
  sessionId: 's',
}
const staff: StaffRecord = {
  qualifications: [{ code: 'CAVA', title: 'CAVA', awardedOn: new Date('2020-06-01'), expiresOn: null }],
  competences: [{ unitId, level: 'competent', basis: 'Manager', confirmedOn: new Date('2025-03-01') }],
}
const given = (criterionId = one, about: Partial<Given> = {}): Given => ({
  registrationId: 'r',
  criterionId,
  outcome: 'met',
  subPoints: [],
  feedback: '',
  valid: true,
  authentic: true,
  current: true,
  sufficient: true,
  reliable: true,
  ...about,
})
const made = (about: Partial<JudgementMade> = {}): JudgementMade => ({
  ...given(),
  id: 'j',
  assessorId: 'asha',
  version: { number: 2 },
  supersededBy: null,
  ...about,
})
const item = (judgements: JudgementMade[] = []): ItemExamined => ({
  candidateId: 'ben',
  kind: 'observation',
  status: 'submitted',
  submittedNumber: 2,
  candidate: {
    registrations: [
      {
        id: 'r',
        status: 'active',
        specificationId: 'city-and-guilds/3085-02@1',
        allocations: [{ personId: 'asha' }],
        units: [{ unitId, status: 'in_progress' }],
      },
    ],
  },
  version: { mappings: [one, two].map(criterionId => ({ registrationId: 'r', criterionId })) },
  judgements,
})
const sent = (...judgements: Given[]): JudgeCriteria => ({ evidenceId: 'e', versionNumber: 2, judgements })
const look = (it: ItemExamined, form: JudgeCriteria) => examine(asha, it, staff, form, at)

describe('what an assessor sends', () => {
  it('is examined with the standing of the day and what it supersedes', () => {
    const before = made({ id: 'old', version: { number: 1 }, outcome: 'not_yet_met' })
    const { verdict, judgements } = look(item([before]), sent(given()))
    expect(verdict).toBeNull()
    expect(judgements).toMatchObject([{ supersedesId: 'old', standing: { rule: 'R07', on: '2026-10-08' } }])
  })

  it('supersedes what stands, not what was superseded before', () => {
    const judgements = [made({ id: 'first', supersededBy: { id: 'second' } }), made({ id: 'second' })]
    expect(look(item(judgements), sent(given())).judgements[0]?.supersedesId).toBe('second')
  })

  it('leaves a claim unjudged that was only judged on an earlier version', () => {
    const earlier = made({ criterionId: two, version: { number: 1 } })
    expect(look(item([earlier]), sent(given())).claims).toEqual([{ outcome: 'met' }, { outcome: null }])
    const now = made({ criterionId: two, outcome: 'not_yet_met' })
    expect(look(item([now]), sent(given())).claims).toEqual([{ outcome: 'met' }, { outcome: 'not_yet_met' }])
  })

  it.each([
    ['nothing-judged', sent()],
    ['judged-twice', sent(given(), given())],
    ['not-found', sent(given(one, { registrationId: 'another' }))],
    ['not-found', sent(given('city-and-guilds/3085/001@1#001:1.1'))],
    ['not-found', sent(given(`${unitId}#002:9.9`))],
    ['criterion-not-claimed', sent(given(`${unitId}#002:3.1`))],
    ['newer-version', { ...sent(given()), versionNumber: 1 }],
    ['rules-of-evidence-unticked', sent(given(), given(two, { valid: false }))],
  ] as const)('is refused with %s', (reason, form) => expect(look(item(), form).verdict?.reason).toBe(reason))
})

describe('the same form, sent twice', () => {
  it('is known by all that it says', () => expect(sameAs(item([made()]), asha, sent(given()))).toBe(true))

  it.each([
    ['by somebody else', made({ assessorId: 'carys' }), given()],
    ['on another version', made({ version: { number: 1 } }), given()],
    ['with another outcome', made(), given(one, { outcome: 'not_yet_met' })],
    ['with other words', made(), given(one, { feedback: 'Well done.' })],
    ['with other parts', made(), given(one, { subPoints: ['002:1.1.a'] })],
    ['with other rules of evidence', made(), given(one, { current: false })],
    ['of another criterion', made(), given(two)],
  ])('is not the same %s', (_, before, now) => {
    expect(sameAs(item([before]), asha, sent(now))).toBe(false)
  })
})
