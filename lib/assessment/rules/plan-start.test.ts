import { expect, it } from 'vitest'
import type { Proposal } from './plan-proposals.ts'
import { emptyRow } from './plan-rows.ts'
import { startingRows } from './plan-start.ts'

const proposal: Proposal = {
  id: 'review',
  title: 'Lead a support plan review with an individual and their key people',
  method: 'observation',
  closes: [
    { registrationId: 'r1', code: '002:4.2', why: { from: 'activity' } },
    { registrationId: 'r3', code: '002:4.2', why: { from: 'activity' } },
    { registrationId: 'r2', code: 'P7', why: { from: 'activity' } },
  ],
  brings: [],
  gain: 3,
  remaining: 9,
}
const unfinished = {
  title: 'Map the community',
  method: 'work_product' as const,
  dueOn: '2026-11-01',
  criteria: [
    { criterionId: 'city-and-guilds/3085/002@1#002:6.1' },
    { criterionId: 'nos/involve-key-people@1#P2' },
  ],
}
const start = { unfinished: [], proposals: [proposal], add: [], codes: '' }

it('begins with one empty row', () => expect(startingRows(start)).toEqual([emptyRow]))

it('takes over what is unfinished, then what was chosen, then criteria without an activity', () => {
  const rows = startingRows({
    ...start,
    unfinished: [unfinished],
    add: ['review', 'review'],
    codes: ' 002:5.1 002:5.2 ',
  })
  expect(rows).toEqual([
    { title: 'Map the community', method: 'work_product', dueOn: '2026-11-01', criteria: '002:6.1 P2' },
    { title: proposal.title, method: 'observation', dueOn: '', criteria: '002:4.2 P7' },
    { ...emptyRow, criteria: '002:5.1 002:5.2' },
  ])
})

it('adds nothing that is not proposed', () => {
  expect(startingRows({ ...start, add: ['risk', '__proto__'] })).toEqual([emptyRow])
})
