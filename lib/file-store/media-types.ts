import { extensionOf } from '#lib/file-store/names.ts'

/** `inline` types may be shown in the browser; all others are only ever handed over as a download. */
export interface MediaType {
  readonly label: string
  readonly extensions: readonly [string, ...string[]]
  readonly inline: boolean
}

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** What may be kept as evidence. What is not in this table cannot be stored. */
export const mediaTypes = {
  'application/pdf': { label: 'PDF document', extensions: ['pdf'], inline: true },
  'image/jpeg': { label: 'JPEG picture', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], inline: true },
  'image/png': { label: 'PNG picture', extensions: ['png'], inline: true },
  'image/webp': { label: 'WebP picture', extensions: ['webp'], inline: true },
  'image/gif': { label: 'GIF picture', extensions: ['gif'], inline: true },
  'image/heic': { label: 'HEIC picture', extensions: ['heic', 'heif', 'hif'], inline: false },
  'image/heif': { label: 'HEIF picture', extensions: ['heif', 'heic', 'hif'], inline: false },
  'video/mp4': { label: 'MP4 video', extensions: ['mp4', 'm4v', 'mov'], inline: true },
  'video/quicktime': { label: 'QuickTime video', extensions: ['mov', 'qt', 'mp4'], inline: true },
  'video/webm': { label: 'WebM recording', extensions: ['webm', 'weba'], inline: true },
  'audio/mp4': { label: 'M4A recording', extensions: ['m4a', 'm4b', 'mp4'], inline: true },
  'audio/mpeg': { label: 'MP3 recording', extensions: ['mp3'], inline: true },
  'audio/wav': { label: 'WAV recording', extensions: ['wav'], inline: true },
  'audio/ogg': { label: 'Ogg recording', extensions: ['ogg', 'oga', 'opus'], inline: true },
  [`${office}.wordprocessingml.document`]: { label: 'Word document', extensions: ['docx'], inline: false },
  [`${office}.spreadsheetml.sheet`]: { label: 'Excel workbook', extensions: ['xlsx'], inline: false },
  [`${office}.presentationml.presentation`]: {
    label: 'PowerPoint presentation',
    extensions: ['pptx'],
    inline: false,
  },
  [`${openDocument}.text`]: { label: 'OpenDocument text', extensions: ['odt'], inline: false },
  [`${openDocument}.spreadsheet`]: { label: 'OpenDocument spreadsheet', extensions: ['ods'], inline: false },
  [`${openDocument}.presentation`]: { label: 'OpenDocument slides', extensions: ['odp'], inline: false },
  'text/plain': { label: 'plain text', extensions: ['txt', 'text'], inline: true },
  'text/csv': { label: 'CSV table', extensions: ['csv'], inline: false },
} as const satisfies Record<string, MediaType>

export type Admissible = keyof typeof mediaTypes

const aliases = new Map<string, Admissible>([
  ['image/apng', 'image/png'],
  ['image/heic-sequence', 'image/heic'],
  ['image/heif-sequence', 'image/heif'],
  ['video/x-m4v', 'video/mp4'],
  ['audio/x-m4a', 'audio/mp4'],
  ['audio/ogg; codecs=opus', 'audio/ogg'],
])

/** The same bytes with two readings: here alone the name's ending decides. */
const byName = new Map<string, Admissible>([
  ['text/plain as csv', 'text/csv'],
  ['video/mp4 as m4a', 'audio/mp4'],
])

/** Takes what the bytes were found to be (null: unknown) and the file's name; null when it is not in the table. */
export function mediaTypeOf(found: string | null, name: string): Admissible | null {
  if (found === null) return null
  const mediaType = aliases.get(found) ?? found
  const named = byName.get(`${mediaType} as ${extensionOf(name)}`)
  return named ?? (isAdmissible(mediaType) ? mediaType : null)
}

export function isAdmissible(mediaType: string): mediaType is Admissible {
  return Object.hasOwn(mediaTypes, mediaType)
}

/** Word, Excel, PowerPoint and their open relatives. */
export const isOffice = (mediaType: string): boolean =>
  mediaType.startsWith(office) || mediaType.startsWith(openDocument)

/** The type that a file's ending promises, or null when no type in the table ends so. */
export function typeNamedBy(extension: string): MediaType | null {
  const types: readonly MediaType[] = Object.values(mediaTypes)
  return types.find(type => type.extensions.includes(extension)) ?? null
}

/** For the `accept` attribute of a file field: `.pdf,.jpg,…`. */
export const acceptedExtensions = [
  ...new Set(Object.values(mediaTypes).flatMap((type: MediaType) => type.extensions)),
]
  .map(extension => `.${extension}`)
  .join(',')
