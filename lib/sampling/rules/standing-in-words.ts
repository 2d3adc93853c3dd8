import { dayInWords } from '#lib/people/day-rules.ts'
import { KeptStanding } from '../input.ts'

/** An assessor's qualification and occupational competence as they stood on the day, a sentence each. */
export function standingInWords(kept: unknown): string[] {
  const { data } = KeptStanding.safeParse(kept)
  if (!data) return ['Nothing about the assessor was kept with this.']
  const { required, occupation, qualification, missing } = data
  const sentences = [
    ...occupation.map(
      ({ unit, level, basis, confirmedOn }) =>
        `Occupationally ${level} for unit ${unit}: ${basis} (confirmed ${dayInWords(confirmedOn)}).`,
    ),
    ...(qualification ? [qualificationInWords(qualification)] : []),
    ...missing.map(each => `Missing on the day: ${each}.`),
  ]
  if (sentences.length > 0) return sentences
  return [required ? 'Nothing was on record on the day.' : 'The specification asks nothing of its assessors.']
}

type Qualification = NonNullable<KeptStanding['qualification']>

const qualificationInWords = ({ title, awardedOn, expiresOn }: Qualification) =>
  `${title}, awarded ${dayInWords(awardedOn)}${expiresOn ? `, valid until ${dayInWords(expiresOn)}` : ''}.`
