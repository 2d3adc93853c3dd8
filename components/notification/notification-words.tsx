import { titleHere } from '#lib/notification/rules/kinds.ts'

interface Props {
  sentence: string
  /** Of the evidence that it is about, as it was handed in. */
  title: string | null
}

/** A notification's sentence with the title where it goes. */
export function NotificationWords({ sentence, title }: Props) {
  const [before, after] = sentence.split(titleHere)
  if (after === undefined) return before
  return (
    <>
      {before}
      {title === null ? (
        'a piece of evidence'
      ) : (
        <>
          “<bdi>{title}</bdi>”
        </>
      )}
      {after}
    </>
  )
}
