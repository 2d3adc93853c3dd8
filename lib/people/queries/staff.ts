import type { Tx } from '#lib/db.ts'
import type { StaffRecord } from '../staff-rules.ts'

export const staffRecord = {
  staffQualifications: {
    select: { code: true, title: true, awardedOn: true, expiresOn: true },
    orderBy: { awardedOn: 'desc' },
  },
  occupationalCompetences: {
    select: { unitId: true, level: true, basis: true, confirmedOn: true },
    orderBy: { unitId: 'asc' },
  },
} as const

/** What this centre has on record of somebody's qualifications and occupational competence: one statement. */
export async function staffRecordOf(tx: Tx, personId: string): Promise<StaffRecord> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: staffRecord })
  return {
    qualifications: person?.staffQualifications ?? [],
    competences: person?.occupationalCompetences ?? [],
  }
}
