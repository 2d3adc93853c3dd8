import { create as contentDisposition } from 'content-disposition'
import { isAdmissible, type MediaType, mediaTypes } from '#lib/file-store/media-types.ts'
import { tidyName } from '#lib/file-store/names.ts'
import { rangeOf } from '#lib/file-store/ranges.ts'
import type { Store } from '#lib/file-store/store.ts'

/** `range` and `ifNoneMatch` are the headers of those names; `download` asks for the file even where it could be shown. */
export interface Wanted {
  readonly store: Store
  readonly centreId: string
  readonly file: { sha256: string; size: number; mediaType: string; name: string }
  readonly range: string | null
  readonly ifNoneMatch: string | null
  readonly download: boolean
  /** True for a HEAD request: the same headers, no body. */
  readonly head?: boolean
}

/**
 * The answer to a request for a stored file that the caller has already authorised: 200, 206, 304 or 416.
 * Throws when the store has lost the file.
 */
export async function fileResponse(wanted: Wanted): Promise<Response> {
  const { store, centreId, file, head = false } = wanted
  const always = headersFor(wanted)
  if (matches(wanted.ifNoneMatch, always.ETag)) return new Response(null, { status: 304, headers: always })

  const range = head ? null : rangeOf(wanted.range, file.size)
  if (range === 'unsatisfiable') {
    return new Response(null, {
      status: 416,
      headers: { ...always, 'Content-Range': `bytes */${file.size}` },
    })
  }

  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  const body = await store.open(centreId, file.sha256, { start, end })
  const headers = { ...always, ...describing(wanted), 'Content-Length': String(end + 1 - start) }
  if (range) {
    return new Response(body, {
      status: 206,
      headers: { ...headers, 'Content-Range': `bytes ${start}-${end}/${file.size}` },
    })
  }
  return new Response(head ? null : body, { headers })
}

/** Evidence may be about somebody's health and is read on shared computers: no-store keeps it off their disks. */
function headersFor({ file }: Wanted) {
  return {
    ETag: `"${file.sha256}"`,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': policyFor(file.mediaType),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  }
}

function describing({ file, download }: Wanted) {
  const type: MediaType | null = isAdmissible(file.mediaType) ? mediaTypes[file.mediaType] : null
  const mediaType = type ? file.mediaType : 'application/octet-stream'
  return {
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Disposition': contentDisposition(tidyName(file.name), {
      type: type?.inline && !download ? 'inline' : 'attachment',
    }),
  }
}

/**
 * Scripts never run. A browser that opens a recording by itself asks for the bytes a second time from within the
 * page it makes: without an origin that request has no cookie and fails, so recordings keep theirs.
 */
function policyFor(mediaType: string): string {
  const sandbox = /^(audio|video)\//.test(mediaType) ? 'sandbox allow-same-origin' : 'sandbox'
  return `${sandbox}; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; frame-ancestors 'self'`
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map(tag => tag.trim().replace(/^W\//, '')) ?? []
  return tags.includes('*') || tags.includes(etag)
}
