import { beforeAll, expect, it } from 'vitest'
import { shownTogether } from '#lib/assessment/queries/shown-together.ts'
import { within } from '#lib/db.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aFinding, aJudgement, aStart, idOf, notYet, type Start } from '#tests/makers/assessment.ts'
import { aCentre, type Centre } from '#tests/makers/centre.ts'
import { aSubmission } from '#tests/makers/evidence.ts'

useDatabase()
let centre: Centre
let start: Start
beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const codes = ['002:2.1', '002:2.2', '002:2.3']
const codeOf = new Map(codes.map(code => [idOf(code), code]))
const asked = (which: Start) => within(which.candidate, tx => shownTogether(tx, codeOf))

async function accepted(which: Start, ...shown: string[]) {
  const { candidate, registration, assessor } = which
  const evidence = await aSubmission({ candidate, registration, criteria: shown })
  const judgements = shown.map(code => aFinding(registration, code))
  await aJudgement({ assessor, evidence, judgements })
  return evidence
}

it('counts what accepted evidence of several candidates showed together, both ways round', async () => {
  await accepted(start, '002:2.1', '002:2.2', '002:2.4')
  expect(await asked(start)).toEqual([])
  const another = await aStart(centre)
  await accepted(another, '002:2.1', '002:2.2')
  await accepted(another, '002:2.1', '002:2.2')
  expect(await asked(start)).toEqual([
    { code: '002:2.1', other: '002:2.2', pieces: 3 },
    { code: '002:2.2', other: '002:2.1', pieces: 3 },
  ])
})

it('leaves out what was not met, what has a newer version, and other centres', async () => {
  const elsewhere = await aCentre()
  const [one, two] = [await aStart(elsewhere), await aStart(elsewhere)]
  await accepted(one, '002:2.1', '002:2.3')
  const { candidate, registration, assessor } = two
  const evidence = await aSubmission({ candidate, registration, criteria: ['002:2.1', '002:2.3'] })
  await aJudgement({
    assessor,
    evidence,
    judgements: [aFinding(registration, '002:2.1'), notYet(registration, '002:2.3')],
  })
  expect(await asked(one)).toEqual([])
  const later = await accepted(two, '002:2.1', '002:2.3')
  expect(await asked(one)).toHaveLength(2)
  await reviseEvidence(candidate, later)
  expect(await asked(one)).toEqual([])
})

it('takes one statement', async () => {
  expect((await statementsOf(() => asked(start))).length - 1).toBe(1)
})
