import { beforeAll, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { mapEvidence } from '#lib/evidence/commands/map-evidence.ts'
import type { Claim } from '#lib/evidence/rules/mapping.ts'
import type { Actor } from '#lib/people/rules.ts'
import { withdrawRegistration } from '#lib/portfolio/commands/withdraw-registration.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { criteriaIn, specificationById } from '#specs/index.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import {
  aCentre,
  aPerson,
  aRegistration,
  award,
  type Centre,
  type Registered,
  standard,
} from '#tests/makers/centre.ts'
import { aClaim, aMappedDraft, dayOfWork, someEvidence, submit } from '#tests/makers/evidence.ts'

useDatabase()
let centre: Centre
let candidate: Actor
let onAward: Registered
let onStandard: Registered
let others: Registered

beforeAll(async () => {
  centre = await aCentre()
  candidate = await aPerson(centre, 'candidate')
  onAward = await aRegistration({ centre, candidate })
  onStandard = await aRegistration({ centre, candidate, specificationId: standard })
  const other = await aPerson(centre, 'candidate')
  others = await aRegistration({ centre, candidate: other })
})

const mappingsOf = (versionId: string) =>
  within(candidate, tx => tx.mapping.findMany({ where: { versionId }, orderBy: { criterionId: 'asc' } }))

it('maps one draft to criteria of several specifications in one go', async () => {
  const draft = await someEvidence({ candidate })
  await mapEvidence(candidate, {
    ...draft,
    claims: [
      aClaim(onAward.id, '002:1.1', { subPoints: ['002:1.1.b'], note: 'See the plan', location: 'page 2' }),
      aClaim(onAward.id, '001:1.2'),
      aClaim(onStandard.id, 'P12'),
    ],
  })
  const rows = await mappingsOf(draft.versionId)
  expect(rows.map(({ registrationId, criterionId }) => [registrationId, criterionId])).toEqual([
    [onAward.id, 'city-and-guilds/3085/001@1#001:1.2'],
    [onAward.id, 'city-and-guilds/3085/002@1#002:1.1'],
    [onStandard.id, 'nos/involve-key-people@1#P12'],
  ])
  expect(rows[1]).toMatchObject({ subPoints: ['002:1.1.b'], note: 'See the plan', location: 'page 2' })
})

it('replaces the whole set: what is not ticked any more goes', async () => {
  const draft = await aMappedDraft({ candidate, registration: onAward, criteria: ['002:2.1', '002:2.2'] })
  const before = await mappingsOf(draft.versionId)
  await mapEvidence(candidate, {
    ...draft,
    claims: [aClaim(onAward.id, '002:2.2'), aClaim(onStandard.id, 'K4')],
  })
  const after = await mappingsOf(draft.versionId)
  expect(after.map(({ criterionId }) => criterionId.split('#')[1])).toEqual(['002:2.2', 'K4'])
  expect(after[0]!.id).toBe(before[1]!.id)
})

it.each([
  [
    'a criterion of a specification that one is not registered on',
    'observation',
    () => aClaim(onAward.id, 'P12'),
  ],
  ['another candidate’s registration', 'observation', () => aClaim(others.id, '002:2.1')],
  ['a criterion that there is not', 'observation', () => aClaim(onAward.id, '002:9.9')],
  [
    'a sub-point of another criterion',
    'observation',
    () => aClaim(onAward.id, '002:1.1', { subPoints: ['002:1.2.a'] }),
  ],
  ['unit 002, of simulation', 'simulation', () => aClaim(onAward.id, '002:2.1')],
  ['the award, of prior learning', 'prior_learning', () => aClaim(onAward.id, '001:1.2')],
] satisfies [string, EvidenceKind, () => Claim][])(
  'refuses to map to %s, and maps nothing',
  async (_, kind, claim) => {
    const draft = await someEvidence({ candidate, kind })
    const claims = [aClaim(onStandard.id, 'P1'), claim()]
    await expect(mapEvidence(candidate, { ...draft, claims })).rejects.toThrow(
      /not registered on anything|no part of the criterion|cannot be mapped to unit/,
    )
    expect(await mappingsOf(draft.versionId)).toEqual([])
  },
)

it('says the handbook’s own sentence when simulation is mapped to unit 002', async () => {
  const draft = await someEvidence({ candidate, kind: 'simulation' })
  await expect(mapEvidence(candidate, { ...draft, claims: [aClaim(onAward.id, '002:2.1')] })).rejects.toThrow(
    'Evidence for unit 002 must come from real work',
  )
})

it('takes no new mapping to a registration that was withdrawn, and hands none in', async () => {
  const person = await aPerson(centre, 'candidate')
  const leaving = await aRegistration({ centre, candidate: person })
  const staying = await aRegistration({ centre, candidate: person, specificationId: standard })
  const draft = await aMappedDraft({
    candidate: person,
    registration: leaving,
    criteria: ['002:2.1'],
    claims: [aClaim(staying.id, 'P1')],
  })
  const only = await aMappedDraft({ candidate: person, registration: leaving, criteria: ['002:2.1'] })
  await withdrawRegistration(centre.administrator, { registrationId: leaving.id, reason: 'Left the service' })

  const claims = [aClaim(leaving.id, '002:2.2')]
  await expect(mapEvidence(person, { ...draft, claims })).rejects.toThrow('is withdrawn, so nothing new')
  await submit(person, draft)
  expect((await mappingsOf(draft.versionId)).map(({ registrationId }) => registrationId)).toEqual([
    staying.id,
  ])
  await expect(submit(person, only)).rejects.toThrow('at least one criterion')
})

it('maps twenty criteria within its budget of statements, and a hundred and ninety as well', async () => {
  const claims = criteriaIn(specificationById(award)).map(({ code }) => aClaim(onAward.id, code))
  const more = criteriaIn(specificationById(standard)).map(({ code }) => aClaim(onStandard.id, code))
  const draft = await someEvidence({ candidate })
  const all = [...claims, ...more]
  let revision = draft.revision
  for (const set of [all.slice(0, 20), all]) {
    const sent = await statementsOf(async () => {
      revision = (await mapEvidence(candidate, { ...draft, revision, claims: set }, dayOfWork)).revision
    })
    expect(sent.length).toBeLessThanOrEqual(10)
  }
  expect(await mappingsOf(draft.versionId)).toHaveLength(all.length)
})
