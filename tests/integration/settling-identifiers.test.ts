import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { keepPrivateNames } from '#lib/evidence/commands/keep-private-names.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { settleIdentifiers } from '#lib/evidence/commands/settle-identifiers.ts'
import { checked } from '#lib/evidence/identifiers/check.ts'
import { PrivateNames, SettleIdentifiers } from '#lib/evidence/input.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { privateNames } from '#lib/evidence/queries/private-names.ts'
import { wordsToCheck } from '#lib/evidence/queries/words-to-check.ts'
import { justifiedIn, remainingIn, unsettled } from '#lib/evidence/rules/remaining.ts'
import type { Actor } from '#lib/people/rules.ts'
import { useDatabase } from '#tests/database.ts'
import { aStart, type Start } from '#tests/makers/assessment.ts'
import { aCentre, aPerson, type Centre } from '#tests/makers/centre.ts'
import { aClaim, aMappedDraft, dayOfWork, submit } from '#tests/makers/evidence.ts'

useDatabase()
let centre: Centre
let start: Start

beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const draft = () =>
  aMappedDraft({
    candidate: start.candidate,
    registration: start.registration,
    kind: 'reflective_log',
    title: 'Review with Mrs Pemberton',
    narrative: 'Mrs Pemberton chose the room. I read Kolb afterwards. Ring 07700 900123.',
    criteria: [],
    claims: [aClaim(start.registration.id, '002:2.1', { note: 'Mrs Pemberton led' })],
  })
const seen = (evidenceId: string) =>
  within(start.candidate, async tx => (await findOwnEvidence(tx, start.candidate.personId, evidenceId))!)
const found = (actor: Actor, versionId: string, evidenceId: string) =>
  within(actor, async tx => {
    const besides = await wordsToCheck(tx, versionId)
    const evidence = await findOwnEvidence(tx, actor.personId, evidenceId)
    return checked(evidence!.versions[0]!, besides).hits
  })
const settle = (made: { evidenceId: string; revision: number }, about: object) =>
  settleIdentifiers(start.candidate, SettleIdentifiers.parse({ ...made, ...about }), dayOfWork)

describe('what could identify somebody', () => {
  it('stops evidence from being handed in until it is decided about', async () => {
    const made = await draft()
    await expect(submit(start.candidate, made)).rejects.toThrow('confidentiality check found')
    expect((await seen(made.evidenceId)).status).toBe('draft')
  })

  it('is replaced where it was typed, the notes of claims too', async () => {
    const made = await draft()
    const hits = await found(start.candidate, made.versionId, made.evidenceId)
    const replace = hits.map(({ key }) => ({ key, choice: 'replace', replacement: 'Individual A' }))
    const { revision } = await settle(made, { hits: replace })
    const { versions } = await seen(made.evidenceId)
    expect(versions[0]).toMatchObject({ title: expect.not.stringContaining('Pemberton') })
    expect(versions[0]!.narrative).not.toMatch(/Pemberton|07700/)
    expect(versions[0]!.mappings[0]!.note).not.toContain('Pemberton')
    await submit(start.candidate, { evidenceId: made.evidenceId, revision })
  })

  it('may stay for a reason, which goes with the submission', async () => {
    const made = await draft()
    const hits = (await found(start.candidate, made.versionId, made.evidenceId)).map(({ key }) => ({ key }))
    const { revision } = await settle(made, { hits, rest: 'Invented for training' })
    await submit(start.candidate, { evidenceId: made.evidenceId, revision })
    const remaining = remainingIn((await seen(made.evidenceId)).versions[0]!.identifiers)
    expect(remaining.length).toBeGreaterThan(1)
    expect(remaining.every(({ reason }) => reason === 'Invented for training')).toBe(true)
    expect(remaining.some(({ found }) => found.includes('Pemberton'))).toBe(true)
  })

  it('keeps its reason in the next version, where it says the same in the same place', async () => {
    const made = await draft()
    const hits = (await found(start.candidate, made.versionId, made.evidenceId)).map(({ key }) => ({ key }))
    const { revision } = await settle(made, { hits, rest: 'Invented for training' })
    const { evidenceId } = made
    await submit(start.candidate, { evidenceId, revision })
    await recallEvidence(start.candidate, { evidenceId }, dayOfWork)
    const [latest] = (await seen(evidenceId)).versions
    const again = await found(start.candidate, latest!.id, evidenceId)
    expect(unsettled(again, justifiedIn(latest!.identifiers))).toEqual([])
    expect(remainingIn(latest!.identifiers)).toEqual([])
  })

  it('is not decided about with an old form, nor by anybody else', async () => {
    const made = await draft()
    await expect(settle({ ...made, revision: made.revision - 1 }, { rest: 'x' })).rejects.toThrow(
      'changed this',
    )
    const other = await aPerson(centre, 'candidate')
    await expect(settleIdentifiers(other, SettleIdentifiers.parse({ ...made, rest: 'x' }))).rejects.toThrow(
      'does not exist',
    )
  })

  it.each([
    [{ hits: [{ key: 'k', choice: 'replace' }] }, ['hits', 0, 'replacement']],
    [{ hits: [{ key: 'k', choice: 'stays' }] }, ['hits', 0, 'reason']],
  ])('asks for what %j lacks', (about, path) => {
    const sent = { evidenceId: crypto.randomUUID(), revision: 1, ...about }
    expect(SettleIdentifiers.safeParse(sent).error?.issues[0]?.path).toEqual(path)
  })
})

describe('names that a candidate keeps private', () => {
  it('are looked for in their evidence, and are theirs alone', async () => {
    await keepPrivateNames(start.candidate, PrivateNames.parse({ names: 'Bunty\n\n Our Dot \nBunty' }))
    expect(await within(start.candidate, tx => privateNames(tx, start.candidate))).toEqual([
      'Bunty',
      'Our Dot',
    ])
    const made = await aMappedDraft({
      candidate: start.candidate,
      registration: start.registration,
      kind: 'reflective_log',
      narrative: 'I sat with bunty for an hour.',
      criteria: ['002:2.1'],
    })
    const hits = await found(start.candidate, made.versionId, made.evidenceId)
    expect(hits.map(({ found: text }) => text.toLowerCase())).toContain('bunty')
    const { assessor } = start
    expect(await within(assessor, tx => privateNames(tx, assessor))).toEqual([])
  })

  it('are refused where they would be found everywhere', () => {
    expect(PrivateNames.safeParse({ names: 'A' }).error?.issues[0]?.message).toContain('one letter')
  })

  it('are let go when the list is emptied', async () => {
    await keepPrivateNames(start.candidate, PrivateNames.parse({ names: '' }))
    expect(await within(start.candidate, tx => privateNames(tx, start.candidate))).toEqual([])
  })
})
