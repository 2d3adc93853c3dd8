import { isAdmissible, type MediaType, mediaTypes } from '#lib/file-store/media-types.ts'

export interface ShownFile {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
}

/** Files shown in place where a browser can: pictures, recordings; anything else opens or is saved by its link. */
export function EvidenceFiles({ files }: { files: readonly ShownFile[] }) {
  return (
    <ul className="space-y-4">
      {files.map(file => (
        <li key={file.id} className="space-y-1">
          <Preview file={file} />
          <FileLinks file={file} />
        </li>
      ))}
    </ul>
  )
}

function Preview({ file: { id, name, mediaType } }: { file: ShownFile }) {
  const address = `/files/${id}`
  const [kind] = mediaType.split('/')
  if (!known(mediaType)?.inline) return null
  if (kind === 'image')
    return (
      // biome-ignore lint/performance/noImgElement: a private file is served by its own authorised route, never by an image optimiser that caches
      <img
        src={address}
        alt={name}
        loading="lazy"
        className="max-h-80 max-w-full rounded border border-line"
      />
    )
  // A recording made at work has no captions: its candidate is asked to give times and words in the text.
  if (kind === 'audio')
    // biome-ignore lint/a11y/useMediaCaption: see above
    return <audio controls preload="none" src={address} aria-label={name} className="w-full" />
  if (kind === 'video')
    // biome-ignore lint/a11y/useMediaCaption: see above
    return <video controls preload="metadata" src={address} aria-label={name} className="max-h-96 w-full" />
  return null
}

const link =
  'inline-block py-1 text-accent underline underline-offset-4 hover:text-accent-strong print:no-underline'

function FileLinks({ file: { id, name, size, mediaType } }: { file: ShownFile }) {
  const type = known(mediaType)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <a className={`min-w-0 break-words ${link}`} href={`/files/${id}`}>
        <bdi>{name}</bdi>
      </a>
      <span className="text-sm text-muted">
        {type?.label ?? 'File'}, {inWords(size)}
      </span>
      {type?.inline && (
        <a className={`text-sm ${link}`} href={`/files/${id}?download`}>
          Save a copy<span className="sr-only"> of {name}</span>
        </a>
      )}
    </p>
  )
}

const known = (mediaType: string): MediaType | null =>
  isAdmissible(mediaType) ? mediaTypes[mediaType] : null

function inWords(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MB`
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KB` : `${bytes} bytes`
}
