import type { JudgementOutcome } from '#prisma/client/enums.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** 'a, b and c'. */
export const inWords = (parts: Iterable<string>): string => list.format(parts)

const outcomeWords = {
  met: 'met',
  partly_met: 'partly met',
  not_yet_met: 'not yet met',
} as const satisfies Record<JudgementOutcome, string>

/** '3 criteria met and 1 not yet met'. */
export function foundInWords(judgements: readonly { readonly outcome: JudgementOutcome }[]): string {
  const counts = Map.groupBy(judgements, ({ outcome }) => outcome)
  const found = (Object.keys(outcomeWords) as JudgementOutcome[]).filter(outcome => counts.has(outcome))
  return inWords(
    found.map((outcome, index) => {
      const count = counts.get(outcome)?.length ?? 0
      const noun = index > 0 ? '' : count === 1 ? ' criterion' : ' criteria'
      return `${count}${noun} ${outcomeWords[outcome]}`
    }),
  )
}
