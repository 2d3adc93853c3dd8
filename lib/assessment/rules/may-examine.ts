import { type Day, dayInWords } from '#lib/people/day-rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { EvidenceKind, JudgementOutcome } from '#prisma/client/enums.ts'

/**
 * Whether a record may be said to have been examined where it is held, on that day (domain D4). Refuses with
 * not-held-in-situ or not-in-the-future.
 */
export function mayExamine(kind: EvidenceKind, examinedOn: Day, today: Day): Verdict {
  if (kind !== 'in_situ') return refused('not-held-in-situ')
  return examinedOn > today
    ? refused(
        'not-in-the-future',
        { what: 'The day on which you examined it', today: dayInWords(today) },
        '#examinedOn',
      )
    : null
}

/** Nobody finds a criterion met by a record that they have not seen. Refuses with in-situ-not-examined. */
export const mayMeetUnseen = (kind: EvidenceKind, examined: boolean, outcome: JudgementOutcome): Verdict =>
  kind === 'in_situ' && !examined && outcome === 'met' ? refused('in-situ-not-examined') : null
