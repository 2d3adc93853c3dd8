import type { Statement } from './statements.ts'

/**
 * What a kind of evidence usually shows: doing (1), knowing (-1) or both (0). What somebody saw or made is
 * performance; what was asked, discussed or written for a course is knowledge (seed 004 L209-223).
 */
const shows: Readonly<Record<string, number>> = {
  observation: 1,
  expert_witness_testimony: 1,
  witness_testimony: 1,
  work_product: 1,
  in_situ: 1,
  reflective_log: 0.4,
  reflective_account: 0.4,
  case_study: -0.3,
  professional_discussion: -1,
  questioning: -1,
  assignment: -1,
}

/** How well a kind of evidence fits a statement, from -1 to 1; 0 where neither says anything. */
export function bearingOf(kind: string, { criterion, unit }: Pick<Statement, 'criterion' | 'unit'>): number {
  const asks =
    criterion.kind === 'performance' || unit.assessment === 'portfolio'
      ? 1
      : criterion.kind === 'knowledge' || unit.assessment === 'assignment'
        ? -1
        : 0
  return asks * (shows[kind] ?? 0)
}
