import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { autosaveDraft } from '#lib/evidence/commands/autosave-draft.ts'
import { keepCopy, settleCopy } from '#lib/evidence/commands/settle-copy.ts'
import { draftAsStored } from '#lib/evidence/queries/draft-copies.ts'
import { claimField } from '#lib/evidence/rules/field-names.ts'
import type { Edits } from '#lib/evidence/rules/reconcile.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { useDatabase } from '#tests/database.ts'
import { aStart, type Start } from '#tests/makers/assessment.ts'
import { aCentre, aPerson, type Centre } from '#tests/makers/centre.ts'
import { aMappedDraft, dayOfWork, someEvidence, submit } from '#tests/makers/evidence.ts'

const test = useDatabase()
let centre: Centre
let start: Start
beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const minutes = (count: number) => new Date(dayOfWork.getTime() + count * 60_000)
const draft = (about: object = {}) =>
  someEvidence({ candidate: start.candidate, kind: 'reflective_log', narrative: 'Old', ...about })
const stored = async (evidenceId: string) =>
  (await within(start.candidate, tx => draftAsStored(tx, start.candidate.personId, evidenceId)))!
const eventsOf = async (evidenceId: string) => {
  const { rows } = await test.owner.query<{ deed: string }>(
    'select deed from audit_event where subject_id = $1 order by seq',
    [evidenceId],
  )
  return rows.map(({ deed }) => deed)
}

interface Told {
  revision?: number
  kind?: EvidenceKind
  copyId?: string | null
  at?: Date
}
function autosave(
  evidenceId: string,
  edits: Edits,
  { revision = 1, kind, copyId, at = minutes(1) }: Told = {},
) {
  const input = { evidenceId, owner: start.candidate.personId, revision, kind, copyId, edits }
  return autosaveDraft(start.candidate, JSON.parse(JSON.stringify(input)), at)
}
const said = (was: string, is: string) => ({ was: [[was]], is: [is] })

it('saves the fields that changed, and no others', async () => {
  const { evidenceId } = await draft()
  const saved = await autosave(evidenceId, { narrative: said('Old', 'New') })
  expect(saved).toMatchObject({ revision: 2, conflicts: [], notes: {}, elsewhere: null })
  const { fields, title } = await stored(evidenceId)
  expect(fields.narrative).toEqual(['New'])
  expect(title).toBe('Review meeting with Individual A')
})

it('changes nothing when it is sent again', async () => {
  const { evidenceId } = await draft()
  await autosave(evidenceId, { narrative: said('Old', 'New') })
  const again = await autosave(evidenceId, { narrative: said('Old', 'New') })
  expect(again).toMatchObject({ revision: 2, conflicts: [] })
})

it('records one event for ten minutes of typing, and each change of what is ticked', async () => {
  const { evidenceId } = await draft()
  await autosave(evidenceId, { narrative: said('Old', '1') }, { at: minutes(1) })
  await autosave(evidenceId, { narrative: said('1', '2') }, { at: minutes(9) })
  expect(await eventsOf(evidenceId)).toEqual(['evidence.added'])
  await autosave(evidenceId, { narrative: said('2', '3') }, { at: minutes(11) })
  await autosave(evidenceId, { narrative: said('3', '4') }, { at: minutes(12) })
  expect(await eventsOf(evidenceId)).toEqual(['evidence.added', 'evidence.saved'])
  const tick = `${claimField(start.registration.id, '001:1.2')}.on`
  await autosave(evidenceId, { [tick]: { was: [[]], is: ['on'] } }, { at: minutes(13) })
  expect(await eventsOf(evidenceId)).toEqual(['evidence.added', 'evidence.saved', 'evidence.saved'])
  expect((await stored(evidenceId)).fields[tick]).toEqual(['on'])
})

it('keeps an old title rather than none, leaves a broken date out, and says both', async () => {
  const { evidenceId } = await draft()
  const saved = await autosave(evidenceId, {
    title: said('Review meeting with Individual A', ''),
    activityOn: said('2026-10-02', '2026-13-45'),
    narrative: said('Old', 'New'),
  })
  expect(saved.notes).toEqual({
    title: 'Give it a title that tells it from the others',
    activityOn: 'Enter a real date, such as 22 November 2026',
  })
  const { fields } = await stored(evidenceId)
  expect(fields).toMatchObject({
    title: ['Review meeting with Individual A'],
    activityOn: ['2026-10-02'],
    narrative: ['New'],
  })
})

it('leaves out what a rule refuses, and saves the rest', async () => {
  const { evidenceId } = await draft()
  const saved = await autosave(evidenceId, {
    activityOn: said('2026-10-02', '2027-10-02'),
    narrative: said('Old', 'New'),
    [`${claimField(randomUUID(), '001:1.2')}.on`]: { was: [[]], is: ['on'] },
  })
  expect(Object.keys(saved.notes).toSorted()).toEqual(['activityOn', 'claims'])
  expect((await stored(evidenceId)).fields).toMatchObject({ activityOn: ['2026-10-02'], narrative: ['New'] })
})

it('unticks the last criterion', async () => {
  const { evidenceId } = await aMappedDraft({ ...start, criteria: ['001:1.2'], kind: 'reflective_log' })
  const { fields } = await stored(evidenceId)
  const edits = Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith('claims.'))
      .map(([name, was]) => [name, { was: [was], is: [] }]),
  )
  await autosave(evidenceId, edits, { revision: 2 })
  expect(Object.keys((await stored(evidenceId)).fields).filter(name => name.startsWith('claims'))).toEqual([])
})

it('begins a draft once under the id that its device chose, however often it is sent', async () => {
  const evidenceId = randomUUID()
  const edits = { narrative: { was: [[]], is: ['First words'] } }
  const about = { kind: 'reflective_log', revision: 0 } as const
  const [one, other] = await Promise.all([
    autosave(evidenceId, edits, about),
    autosave(evidenceId, edits, about),
  ])
  expect(one.notes).toEqual({ title: 'Give it a title that tells it from the others' })
  expect([one.conflicts, other.conflicts]).toEqual([[], []])
  const { title, fields, revision } = await stored(evidenceId)
  expect({ title, narrative: fields.narrative, revision }).toEqual({
    title: 'Untitled reflective log',
    narrative: ['First words'],
    revision: 1,
  })
  expect(await eventsOf(evidenceId)).toEqual(['evidence.added'])
})

it('brings two tabs together that changed different fields', async () => {
  const { evidenceId } = await draft()
  await autosave(evidenceId, { narrative: said('Old', 'From one') })
  const saved = await autosave(evidenceId, { title: said('Review meeting with Individual A', 'From two') })
  expect(saved).toMatchObject({ revision: 3, conflicts: [], copyId: null })
  expect(saved.elsewhere).toBe(minutes(1).toISOString())
  expect(saved.fields).toMatchObject({ narrative: ['From one'], title: ['From two'] })
})

it('keeps both where two tabs changed the same field, in one copy for each tab', async () => {
  const { evidenceId } = await draft()
  await autosave(evidenceId, { narrative: said('Old', 'From one') })
  const first = await autosave(evidenceId, { narrative: said('Old', 'From two') })
  expect(first.conflicts).toEqual(['narrative'])
  expect(first.fields.narrative).toEqual(['From one'])
  const second = await autosave(
    evidenceId,
    { narrative: said('Old', 'From two, and on') },
    { copyId: first.copyId },
  )
  expect(second.copyId).toBe(first.copyId)
  const same = await autosave(evidenceId, { narrative: said('Old', 'From two, and on') })
  expect(same.copyId).toBe(first.copyId)
  const { copies, fields } = await stored(evidenceId)
  expect(fields.narrative).toEqual(['From one'])
  expect(copies.map(({ conflicts }) => conflicts)).toEqual([
    [{ name: 'narrative', mine: ['From two, and on'], theirs: ['From one'] }],
  ])
  const settled = await autosave(
    evidenceId,
    { narrative: said('From one', 'From one\n\nFrom two, and on') },
    { copyId: first.copyId, revision: 2 },
  )
  expect(settled.copyId).toBeNull()
  expect((await stored(evidenceId)).copies).toEqual([])
  expect((await eventsOf(evidenceId)).slice(-2)).toEqual(['draft-copy.kept', 'draft-copy.settled'])
})

it('keeps five copies and refuses the sixth', async () => {
  const { evidenceId } = await draft()
  await autosave(evidenceId, { narrative: said('Old', 'Saved') })
  for (const words of ['a', 'b', 'c', 'd', 'e']) await autosave(evidenceId, { narrative: said('Old', words) })
  await expect(autosave(evidenceId, { narrative: said('Old', 'f') })).rejects.toMatchObject({
    refused: { reason: 'too-many-copies', mend: `/portfolio/evidence/${evidenceId}/copies` },
  })
  expect((await stored(evidenceId)).copies).toHaveLength(5)
})

it('is refused for what is submitted, for another candidate’s draft and for an unknown one', async () => {
  const made = await aMappedDraft({ ...start, criteria: ['001:1.2'], kind: 'reflective_log' })
  await submit(start.candidate, made)
  await expect(autosave(made.evidenceId, { narrative: said('Old', 'New') })).rejects.toMatchObject({
    refused: { reason: 'evidence-status' },
  })
  const other = await someEvidence({ candidate: (await aStart(centre)).candidate })
  for (const evidenceId of [other.evidenceId, randomUUID()])
    await expect(autosave(evidenceId, { narrative: said('', 'New') })).rejects.toMatchObject({
      refused: { reason: 'not-found' },
    })
  await expect(
    autosave(other.evidenceId, { narrative: said('', 'New') }, { kind: 'reflective_log', revision: 0 }),
  ).rejects.toMatchObject({ refused: { reason: 'not-found' } })
})

it('begins nothing for somebody who is registered on nothing', async () => {
  const { personId, ...rest } = await aPerson(centre, 'candidate')
  const input = {
    evidenceId: randomUUID(),
    owner: personId,
    revision: 0,
    kind: 'reflective_log',
    edits: {},
  } as const
  await expect(autosaveDraft({ ...rest, personId }, input)).rejects.toMatchObject({
    refused: { reason: 'no-registration' },
  })
})

it('takes from a copy what its candidate chooses, and lets go of it', async () => {
  const { evidenceId } = await draft()
  await autosave(evidenceId, {
    narrative: said('Old', 'From one'),
    title: said('Review meeting with Individual A', 'One'),
  })
  const { copyId } = await autosave(evidenceId, {
    narrative: said('Old', 'From two'),
    title: said('Review meeting with Individual A', 'Two'),
  })
  const choices = [
    { name: 'narrative', take: 'both' as const },
    { name: 'title', take: 'mine' as const },
  ]
  const input = { evidenceId, copyId: copyId!, choices }
  await expect(settleCopy(start.candidate, { ...input, revision: 1 })).rejects.toMatchObject({
    refused: { reason: 'stale-form' },
  })
  await settleCopy(start.candidate, { ...input, revision: 2 })
  const { fields, copies } = await stored(evidenceId)
  expect(fields).toMatchObject({ narrative: ['From one\n\nFrom two'], title: ['Two'] })
  expect(copies).toEqual([])
  await expect(settleCopy(start.candidate, { ...input, revision: 3 })).rejects.toMatchObject({
    refused: { reason: 'copy-not-there' },
  })
})

it('keeps what an overtaken form sent, where it differs', async () => {
  const { evidenceId } = await draft()
  const nobody = { role: null, name: null, position: null, relation: null, basis: null }
  await keepCopy(start.candidate, {
    evidenceId,
    title: 'Review meeting with Individual A',
    narrative: 'Typed without JavaScript',
    activityOn: '2026-10-02',
    observer: nobody,
    details: {},
  })
  const { copies } = await stored(evidenceId)
  expect(copies.map(({ conflicts }) => conflicts)).toEqual([
    [{ name: 'narrative', mine: ['Typed without JavaScript'], theirs: ['Old'] }],
  ])
})
