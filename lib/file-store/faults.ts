import { archiveFault } from '#lib/file-store/archives.ts'
import type { Admissible } from '#lib/file-store/media-types.ts'
import type { Fault } from '#lib/file-store/rules.ts'
import { isWhole } from '#lib/file-store/wholeness.ts'

/** Office files are zips; each must hold its own core, so that its other face is not a different file. */
const cores: Partial<Record<Admissible, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word/',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xl/',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'ppt/',
  'application/vnd.oasis.opendocument.text': 'content.xml',
  'application/vnd.oasis.opendocument.spreadsheet': 'content.xml',
  'application/vnd.oasis.opendocument.presentation': 'content.xml',
}

/** Takes a file's path and type; returns what is wrong with its bytes, or null. */
export async function faultIn(path: string, mediaType: Admissible): Promise<Fault | null> {
  const core = cores[mediaType]
  if (core !== undefined) return archiveFault(path, core)
  return (await isWhole(path, mediaType)) ? null : 'truncated'
}
