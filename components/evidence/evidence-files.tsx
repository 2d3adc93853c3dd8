import { isAdmissible, type MediaType, mediaTypes } from '#lib/file-store/media-types.ts'
import type { ScanResult } from '#prisma/client/enums.ts'
import { Preview } from './preview.tsx'
import { bytesInWords } from './upload-words.ts'

export interface ShownFile {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
  /** What a virus scanner said last. */
  readonly scan?: ScanResult
  /** Whether it can be shown as a PDF. */
  readonly asPdf?: boolean
}

/** Files shown in place where a browser can; anything else opens or is saved by its link. */
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

const link =
  'inline-block py-1 text-accent underline underline-offset-4 hover:text-accent-strong print:no-underline'

function FileLinks({ file: { id, name, size, mediaType, scan } }: { file: ShownFile }) {
  const type = known(mediaType)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <a className={`min-w-0 break-words ${link}`} href={`/files/${id}`}>
        <bdi>{name}</bdi>
      </a>
      <span className="text-sm text-muted">
        {type?.label ?? 'File'}, {bytesInWords(size)}
        {scan === 'not_scanned' && ', not scanned for viruses'}
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
