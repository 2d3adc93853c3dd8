import { Day } from '#components/ui/time.tsx'
import { standingInWords } from '#lib/sampling/rules/standing-in-words.ts'

interface Deed {
  readonly name: string
  readonly at: Date
  /** What was kept with the judgement or the signature. */
  readonly standing: unknown
}

interface Props {
  signed: Deed
  judged: readonly Deed[]
}

/** What was on record of each assessor when they judged and when the unit was signed; said once where it was the same. */
export function AssessorsOnTheDay({ signed, judged }: Props) {
  const deeds = [{ ...signed, what: 'signed the unit' }, ...judged.map(deed => ({ ...deed, what: 'judged' }))]
  const told = Map.groupBy(
    deeds,
    ({ name, standing, what }) => `${name} ${what} ${standingInWords(standing)}`,
  )
  return (
    <ul className="space-y-3">{[...told].map(([key, [deed]]) => deed && <Told key={key} deed={deed} />)}</ul>
  )
}

function Told({ deed: { name, what, at, standing } }: { deed: Deed & { what: string } }) {
  return (
    <li className="space-y-1 border-l-2 border-line pl-3">
      <p className="font-semibold">
        {name} {what} on <Day at={at} />
      </p>
      <ul>
        {standingInWords(standing).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </li>
  )
}
