import { placeIn } from '#lib/evidence/rules/place.ts'

interface PlaceableFile {
  readonly id: string
  readonly name: string
  readonly position: number
  readonly mediaType: string
}

interface Props {
  location: string
  /** Which of the files it is in, by its position; null where nobody said. */
  filePosition: number | null
  files: readonly PlaceableFile[]
}

/** Where in the evidence a claim points: a link that opens the file at that place, where it names one. */
export function ClaimPlace({ location, filePosition, files }: Props) {
  const file =
    files.find(({ position }) => position === filePosition) ?? (files.length === 1 ? files[0] : undefined)
  if (!location && !(file && filePosition !== null)) return null
  const said = location || 'the whole file'
  if (!file) return <p dir="auto">Where: {said}</p>
  return (
    <p dir="auto">
      Where:{' '}
      <a
        href={`/files/${file.id}${placeIn(location, file.mediaType)}`}
        target="_blank"
        rel="noreferrer"
        className="inline-block py-1 text-accent underline underline-offset-4"
      >
        {said}
        <span className="sr-only"> (opens a new tab)</span>
      </a>{' '}
      <span className="text-sm text-muted">
        in <bdi>{file.name}</bdi>
      </span>
    </p>
  )
}
