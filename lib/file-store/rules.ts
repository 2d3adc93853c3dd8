import type { Admissible, MediaType } from '#lib/file-store/media-types.ts'
import { acceptedExtensions, mediaTypeOf, mediaTypes, typeNamedBy } from '#lib/file-store/media-types.ts'
import { extensionOf } from '#lib/file-store/names.ts'
import { type Reason, refused, type Verdict } from '#lib/refusal.ts'

const kilobyte = 1024
const megabyte = 1024 * kilobyte

const gigabyte = 1024 * megabyte

/** Bytes that one file sent by a form may have. */
export const sizeLimit = 25 * megabyte

/** Bytes that one file sent in pieces may have. */
export const uploadLimit = 2 * gigabyte

/** What an office file (a zip) may unpack to. Below `floor` bytes no ratio is asked: a blank page packs very well. */
export const archiveLimits = {
  unpacked: 250 * megabyte,
  ratio: 100,
  floor: 10 * megabyte,
  parts: 5000,
} as const

export type ArchiveLimits = { readonly [Limit in keyof typeof archiveLimits]: number }

/** True when `parts` entries of `packed` bytes that unpack to `unpacked` bytes are more than a document needs. */
export function unpacksTooFar(
  { parts, packed, unpacked }: { parts: number; packed: number; unpacked: number },
  limits: ArchiveLimits = archiveLimits,
): boolean {
  return (
    parts > limits.parts ||
    unpacked > limits.unpacked ||
    (unpacked > limits.floor && unpacked > packed * limits.ratio)
  )
}

/** What can be wrong with a file whose type is allowed. */
export const faults = {
  truncated: 'file-truncated',
  damaged: 'file-damaged',
  locked: 'file-locked',
  'parts-outside': 'file-parts-outside',
  'unpacks-too-far': 'file-unpacks-too-far',
} as const satisfies Record<string, Reason>

export type Fault = keyof typeof faults

/** A file in quarantine with all that was learned about it; sizes in bytes, `declared` as the browser called it. */
export interface Upload {
  readonly name: string
  readonly size: number
  readonly limit: number
  readonly found: string | null
  readonly declared: string | null
  readonly fault: Fault | null
}

/**
 * Whether a file may leave quarantine. Refuses with file-empty, file-too-large, file-office-old, file-active,
 * file-misnamed, file-belies-name, file-type-not-allowed, or the reason of its fault.
 */
export function mayAdmit(upload: Upload): Verdict {
  return (
    mayWeighThis(upload) ?? mayBeOfThisType(upload) ?? mayBeCalledThis(upload) ?? mayBeInThisState(upload)
  )
}

/** What the virus scanner said of a file that may otherwise be kept. */
interface Scanned {
  readonly name: string
  readonly mediaType: Admissible
  readonly scan: {
    readonly result: 'clean' | 'infected' | 'not_scanned'
    readonly found: string | null
    readonly tooLarge: boolean
  }
}

/**
 * Whether a file may be kept after its scan. Refuses with file-infected, and with file-too-large-to-scan unless it
 * is a recording: those alone have reason to be larger than scanners take, and nothing runs what is in them.
 */
export function mayBeTrusted({ name, mediaType, scan: { result, found, tooLarge } }: Scanned): Verdict {
  if (result === 'infected') return refused('file-infected', { name, found: found ?? 'something' })
  return tooLarge && !isRecording(mediaType) ? refused('file-too-large-to-scan', { name }) : null
}

export const isRecording = (mediaType: string): boolean => /^(audio|video)\//.test(mediaType)

/** Kinds that deserve better advice than "not on the list". */
const knownStrangers = new Map<string | null, Reason>([
  ['application/x-cfb', 'file-office-old'],
  ['text/html', 'file-active'],
  ['application/xhtml+xml', 'file-active'],
  ['image/svg+xml', 'file-active'],
  ['application/xml', 'file-active'],
  ['text/javascript', 'file-active'],
])

const strangers = new Map<string | null, string>([
  ['application/zip', 'zip archive'],
  ['application/x-msdownload', 'program'],
  ['application/x-elf', 'program'],
  ['application/x-mach-binary', 'program'],
  ['application/rtf', 'RTF text'],
])

function mayWeighThis({ name, size, limit }: Upload): Verdict {
  if (size === 0) return refused('file-empty', { name })
  return size > limit ? refused('file-too-large', { name, limit: inWords(limit) }) : null
}

/** Text carries no mark of its type, so a declaration that it is a page or a script is believed. */
function mayBeOfThisType({ name, found, declared }: Upload): Verdict {
  const reason = knownStrangers.get(found === 'text/plain' ? declared : found)
  return reason ? refused(reason, { name }) : null
}

function mayBeCalledThis({ name, found }: Upload): Verdict {
  const extension = extensionOf(name)
  const mediaType = mediaTypeOf(found, name)
  const named = typeNamedBy(extension)
  const contents = mediaType ? mediaTypes[mediaType].label : (strangers.get(found) ?? 'something else')

  if (mediaType && (extension === '' || endsAs(mediaType, extension))) return null
  if (!named)
    return refused('file-type-not-allowed', { name, accepted: acceptedExtensions.replaceAll(',', ', ') })
  if (!mediaType) return refused('file-belies-name', { name, named: named.label, contents })
  return refused('file-misnamed', {
    name,
    named: named.label,
    contents,
    ending: mediaTypes[mediaType].extensions[0],
  })
}

function mayBeInThisState({ name, fault }: Upload): Verdict {
  return fault && refused(faults[fault], { name })
}

function endsAs(mediaType: Admissible, extension: string): boolean {
  const { extensions }: MediaType = mediaTypes[mediaType]
  return extensions.includes(extension)
}

/** '2 GB', '25 MB', '3 KB': rounded down. */
export function inWords(bytes: number): string {
  if (bytes >= gigabyte) return `${Math.floor(bytes / gigabyte)} GB`
  if (bytes >= megabyte) return `${Math.floor(bytes / megabyte)} MB`
  return bytes >= kilobyte ? `${Math.floor(bytes / kilobyte)} KB` : `${bytes} bytes`
}
