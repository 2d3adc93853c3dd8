interface Mark {
  /** Where it begins. */
  readonly at: number
  readonly length: number
}

/** A sentence with what was found in it marked; marks are in order and do not overlap. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ at, length }, index) => {
        const last = marks[index - 1]
        return (
          <span key={at}>
            {text.slice(last ? last.at + last.length : 0, at)}
            <mark className="bg-warn-soft px-0.5 font-semibold text-warn">{text.slice(at, at + length)}</mark>
          </span>
        )
      })}
      {text.slice(marks.reduce((end, { at, length }) => Math.max(end, at + length), 0))}
    </>
  )
}
