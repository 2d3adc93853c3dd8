import type { Piece } from '#specs/words.ts'

interface Props {
  pieces: readonly Piece[]
  /** `mark` for what was searched for, `strong` for what the source prints in bold. */
  as: 'mark' | 'strong'
}

/** Text in which some runs stand out. */
export function Pieces({ pieces, as: Tag }: Props) {
  const className = Tag === 'mark' ? 'bg-warn-soft text-text underline decoration-warn' : 'font-semibold'
  return pieces.map(({ text, found }, place) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run of text has a place and nothing else
      <Tag key={place} className={className}>
        {text}
      </Tag>
    ) : (
      text
    ),
  )
}
