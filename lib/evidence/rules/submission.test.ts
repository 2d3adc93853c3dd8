import { describe, expect, it } from 'vitest'
import {
  type Draft,
  mayBeHandedIn,
  mayBeObservedBy,
  mayBeWhole,
  mayDeclare,
  mayHaveHappened,
  mayHoldFiles,
  mayHoldIdentifiers,
  mayHoldMany,
  missingFrom,
  mostFiles,
} from './submission.ts'

const whole: Draft = {
  kind: 'observation',
  title: 'Review meeting',
  narrative: 'Individual A led the meeting.',
  activityOn: '2026-10-02',
  observerRole: 'expert_witness',
  observerName: 'Grace',
  observerPosition: 'Registered manager',
  observerRelation: null,
  observerBasis: 'evaluates_staff_practice',
  details: {},
  recordings: false,
  fileCount: 0,
  claimCount: 1,
}
const held = {
  held: { record: 'Minutes', place: 'The office', shownBy: 'The manager', whyNotCopied: 'It names people' },
}
const fieldsMissing = (draft: Partial<Draft>) => missingFrom({ ...whole, ...draft }).map(({ field }) => field)

describe('missingFrom', () => {
  it('asks nothing of a whole draft', () => {
    expect(missingFrom(whole)).toEqual([])
    expect(mayBeHandedIn(whole)).toBeNull()
  })

  it.each([
    [{ title: '  ' }, ['title']],
    [{ narrative: ' \n' }, ['narrative']],
    [{ narrative: '', fileCount: 1 }, []],
    [{ kind: 'in_situ', narrative: '', fileCount: 1, details: held }, ['narrative']],
    [{ activityOn: null }, ['activityOn']],
    [{ observerRole: null }, ['observer.role']],
    [{ observerName: ' ' }, ['observer.name']],
    [{ observerPosition: null }, ['observer.position']],
    [{ observerBasis: null }, ['observer.basis']],
    [{ observerBasis: null, observerRole: 'assessor' }, []],
    [{ kind: 'reflective_log', observerRole: null, observerName: null, observerPosition: null }, []],
    [{ claimCount: 0 }, ['mapping']],
  ] satisfies [Partial<Draft>, string[]][])('of %j asks %j', (change, fields) => {
    expect(fieldsMissing(change)).toEqual(fields)
  })

  it('names everything at once', () => {
    const verdict = mayBeHandedIn({ ...whole, title: '', activityOn: null, claimCount: 0 })
    expect(verdict?.reason).toBe('evidence-incomplete')
    expect(verdict?.sentence).toMatch(/title.*date of the activity.*criterion/)
  })
})

describe('the other rules of a draft', () => {
  it.each([
    [true, true, 'none', '', undefined],
    [true, true, 'used', 'spelling', undefined],
    [true, true, 'used', ' ', 'declaration-missing'],
    [true, true, null, '', 'declaration-missing'],
    [false, true, 'none', '', 'declaration-missing'],
    [true, false, 'none', '', 'declaration-missing'],
    [false, false, 'none', '', 'declaration-missing'],
  ] as const)(
    'declares with %s and %s and artificial intelligence %s for “%s”: %s',
    (authenticity, confidentiality, aiUse, aiPurpose, reason) => {
      expect(mayDeclare({ authenticity, confidentiality, aiUse, aiPurpose })?.reason).toBe(reason)
    },
  )

  it.each([
    [{ copies: 0, underWay: 0 }, undefined],
    [{ copies: 0, underWay: 1 }, 'upload-under-way'],
    [{ copies: 1, underWay: 0 }, 'copy-unsettled'],
    [{ copies: 1, underWay: 2 }, 'upload-under-way'],
  ])('hands in with %j: %s', (draft, reason) => {
    expect(mayBeWhole(draft, 'e1')?.reason).toBe(reason)
  })

  it('lets nothing that could identify somebody be handed in undecided', () => {
    expect(mayHoldIdentifiers('e1', [])).toBeNull()
    const verdict = mayHoldIdentifiers('e1', [{ what: 'a name' }, { what: 'a postcode' }])
    expect(verdict?.reason).toBe('identifiers-unsettled')
    expect(verdict?.sentence).toContain('2 things')
    expect(verdict?.mend).toBe('/portfolio/evidence/e1/submit#identifiers')
  })

  it.each([
    [null, undefined],
    ['2026-11-22', undefined],
    ['2026-11-23', 'not-in-the-future'],
  ])('dates the activity %s: %s', (day, reason) => {
    expect(mayHaveHappened(day, '2026-11-22')?.reason).toBe(reason)
  })

  it.each([
    ['observation', 'assessor', undefined],
    ['observation', 'expert_witness', undefined],
    ['observation', 'witness', 'observer-role'],
    ['expert_witness_testimony', 'witness', 'observer-role'],
    ['witness_testimony', 'assessor', 'observer-role'],
    ['reflective_log', 'witness', 'observer-role'],
    ['reflective_log', null, undefined],
  ] as const)('lets %s be observed by %s: %s', (kind, role, reason) => {
    expect(mayBeObservedBy(kind, role)?.reason).toBe(reason)
  })

  it('takes no file for what stays where it is, and not more than can be read', () => {
    expect(mayHoldFiles('in_situ', 1)?.reason).toBe('in-situ-no-files')
    expect(mayHoldFiles('in_situ', 0)).toBeNull()
    expect(mayHoldFiles('work_product', 3)).toBeNull()
    expect(mayHoldMany(mostFiles)).toBeNull()
    expect(mayHoldMany(mostFiles + 1)?.reason).toBe('too-many-files')
  })
})
