interface Props {
  text: string
  /** Where what is marked begins, and how long it is. */
  at: number
  length: number
}

/** A sentence with what was found in it marked. */
export function Marked({ text, at, length }: Props) {
  return (
    <>
      {text.slice(0, at)}
      <mark className="bg-warn-soft px-0.5 font-semibold text-warn">{text.slice(at, at + length)}</mark>
      {text.slice(at + length)}
    </>
  )
}
