import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { acceptedMappings } from '#lib/evidence/queries/accepted-mappings.ts'
import { learn } from '#lib/evidence/suggestions/learned.ts'
import { learnedIn } from '#lib/evidence/suggestions/learned-in-centre.ts'
import { ranked } from '#lib/evidence/suggestions/suggest.ts'
import { specificationById } from '#specs/index.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aFinding, aJudgement, aStart, idOf, notYet, type Start } from '#tests/makers/assessment.ts'
import { aCentre, award, type Centre } from '#tests/makers/centre.ts'
import { aSubmission } from '#tests/makers/evidence.ts'

const db = useDatabase()

let centre: Centre
let start: Start

beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const accepted = ({ candidate }: Pick<Start, 'candidate'>) => within(candidate, acceptedMappings)
const submission = (criteria: string[], about: Partial<Parameters<typeof aSubmission>[0]> = {}) =>
  aSubmission({ candidate: start.candidate, registration: start.registration, criteria, ...about })

describe('what assessors of the centre accepted', () => {
  it('is the words of the version with the criteria that it met, and not those it did not', async () => {
    const { assessor, registration } = start
    const evidence = await submission(['002:2.1', '002:2.2', '002:2.3'], {
      title: 'Kite making',
      narrative: 'Individual B made a kite with the man next door.',
    })
    const judgements = [
      aFinding(registration, '002:2.1'),
      aFinding(registration, '002:2.2'),
      notYet(registration, '002:2.3'),
    ]
    await aJudgement({ assessor, evidence, judgements })
    const found = (await accepted(start)).find(({ text }) => text.startsWith('Kite making'))
    expect(found?.text).toBe('Kite making\nIndividual B made a kite with the man next door.')
    expect(found?.criterionIds.toSorted()).toEqual([idOf('002:2.1'), idOf('002:2.2')])
  })

  it('forgets what a later judgement replaced', async () => {
    const { assessor, registration } = start
    const evidence = await submission(['002:3.1'], { title: 'Replaced' })
    await aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:3.1')] })
    const revision = (
      await db.owner.query('select revision from evidence where id = $1', [evidence.evidenceId])
    ).rows[0].revision
    await aJudgement({ assessor, evidence, judgements: [notYet(registration, '002:3.1')], revision })
    expect((await accepted(start)).filter(({ text }) => text.startsWith('Replaced'))).toEqual([])
  })

  it('stops at the wall of the centre', async () => {
    const { assessor, registration } = start
    const evidence = await submission(['002:3.2'], { title: 'Behind the wall' })
    await aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:3.2')] })
    expect(JSON.stringify(await accepted(start))).toContain('Behind the wall')
    const elsewhere = await aStart(await aCentre())
    expect(await accepted(elsewhere)).toEqual([])
  })

  it('is read anew after five minutes, and kept for each centre by itself', async () => {
    const noon = new Date('2026-11-01T12:00:00Z')
    const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
    const read = ({ candidate }: Pick<Start, 'candidate'>, at: Date) =>
      within(candidate, tx => learnedIn(tx, candidate.centreId, at))
    const first = await read(start, noon)
    expect(first.size).toBeGreaterThan(0)
    expect(await read(start, later(4))).toBe(first)
    expect(await read(start, later(6))).not.toBe(first)
    expect((await read(await aStart(await aCentre()), noon)).size).toBe(0)
  })

  it('is one statement', async () => {
    const sent = await statementsOf(() => accepted(start))
    expect(sent.filter(text => /from judgement/.test(text))).toHaveLength(1)
    expect(sent).toHaveLength(2)
  })

  it('makes the criterion rise for like evidence', async () => {
    const { assessor, registration } = start
    const narrative = 'We went over the ferret show programme and she entered two classes.'
    const rankOf = async () => {
      const learned = learn(await accepted(start))
      const parts = [{ name: 'narrative', text: 'She wants to breed ferrets and enter a ferret show.' }]
      const specifications = [specificationById(award)]
      return ranked({ parts, kind: 'work_product', specifications, learned }).findIndex(
        ({ statement }) => statement.criterion.code === '002:6.3',
      )
    }
    const before = await rankOf()
    const evidence = await submission(['002:6.3'], { title: 'Ferret show', narrative })
    await aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:6.3')] })
    const after = await rankOf()
    expect(after).toBeLessThan(before)
    await withdrawn(evidence.evidenceId)
    expect(await rankOf()).toBe(before)
  })

  async function withdrawn(evidenceId: string) {
    await db.owner.query(`update evidence set status = 'withdrawn' where id = $1`, [evidenceId])
  }
})
