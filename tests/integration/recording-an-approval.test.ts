import { beforeEach, describe, expect, it } from 'vitest'
import { recordApproval } from '#lib/centre/commands.ts'
import { approvalsOf } from '#lib/centre/queries.ts'
import { markOf } from '#lib/centre/rules.ts'
import { within } from '#lib/db.ts'
import { useDatabase } from '#tests/database.ts'
import { aCentre, anApproval, aPerson, award, type Centre, dayOne, standard } from '#tests/makers/centre.ts'

const db = useDatabase()

let centre: Centre

beforeEach(async () => {
  centre = await aCentre({ approved: false })
})

const approvals = (asker = centre) => within(asker.administrator, tx => approvalsOf(tx, asker))

describe('an approval', () => {
  it('is recorded with its days, and changed from what was seen', async () => {
    await anApproval(centre, award)
    const seen = markOf((await approvals()).get(award)!)
    await anApproval(centre, award, { seen, lastRegistrationOn: '2026-08-31' })
    expect((await approvals()).get(award)).toEqual({
      reference: 'QA-100',
      approvedOn: '2024-09-01',
      endsOn: null,
      lastRegistrationOn: '2026-08-31',
      lastCertificationOn: null,
    })
    const { rows } = await db.owner.query(
      'select deed from audit_event where centre_id = $1 and subject_id = $2',
      [centre.centreId, award],
    )
    expect(rows).toHaveLength(2)
  })

  it('is not changed from a form that is out of date', async () => {
    await anApproval(centre, award)
    await expect(anApproval(centre, award, { endsOn: '2030-01-01' })).rejects.toThrow('Somebody changed this')
    expect((await approvals()).get(award)?.endsOn).toBeNull()
  })

  it('recorded twice at once is recorded once', async () => {
    const results = await Promise.allSettled([anApproval(centre, award), anApproval(centre, award)])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it.each([
    ['for a standard', { specificationId: standard }, 'cannot be approved'],
    ['for something unknown', { specificationId: 'nowhere@1' }, 'does not exist'],
    ['given tomorrow', { approvedOn: '2026-01-06' }, 'cannot be after today'],
    ['closed before it was given', { lastRegistrationOn: '2024-08-31' }, 'before the day of approval'],
  ])('is refused %s', async (_, change, says) => {
    await expect(anApproval(centre, award, change)).rejects.toThrow(says)
    expect((await approvals()).size).toBe(0)
  })

  it('is for administrators, and of one centre', async () => {
    const assessor = await aPerson(centre, 'assessor')
    const approval = { specificationId: award, reference: 'QA-1', approvedOn: '2025-01-01', seen: '' }
    await expect(recordApproval(assessor, approval, dayOne)).rejects.toThrow('Your seat')
    await anApproval(centre, award)
    expect((await approvals(await aCentre({ approved: false }))).size).toBe(0)
  })
})
