/** A page: "page 3", "p. 3–4", "pp3-4", "pg 12"; a bare number is one too. */
const page = /(?:^|[^a-z])(?:pages?|pp?|pgs?)\.?\s*(\d{1,5})\b/i
const slide = /(?:^|[^a-z])slides?\.?\s*(\d{1,5})\b/i
const bare = /^\s*(\d{1,5})\s*(?:[-–—,;]|$)/

/** A moment: "02:10", "1:02:10", "0.45" is none. */
const clock = /(?:^|[^\d:])(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?!\d|:)/
const worded =
  /(?:^|[^\d])(?:(\d+)\s*h(?:ours?|rs?)?\s*)?(?:(\d+)\s*m(?:in(?:ute)?s?)?\s*)?(?:(\d+)\s*s(?:ec(?:ond)?s?)?)?(?![a-z])/gi

/**
 * Where in a file a note such as "page 3", "p. 3–4", "02:10–04:30" or "1 min 20 s" points, as the fragment of an
 * address: '#page=3' of a PDF, '#t=130' of a recording; '' where it says nothing that a browser could open.
 */
export function placeIn(location: string, mediaType: string): string {
  if (/^(audio|video)\//.test(mediaType)) {
    const seconds = momentIn(location)
    return seconds === null ? '' : `#t=${seconds}`
  }
  if (mediaType !== 'application/pdf') return ''
  const [, number] = page.exec(location) ?? slide.exec(location) ?? bare.exec(location) ?? []
  return Number(number) > 0 ? `#page=${Number(number)}` : ''
}

/** Seconds from the beginning, of the first moment that is named. */
function momentIn(location: string): number | null {
  const [, hours, minutes, seconds] = clock.exec(location) ?? []
  if (minutes !== undefined && (hours === undefined || Number(minutes) < 60))
    return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
  const said = [...location.matchAll(worded)].find(([, ...parts]) => parts.some(part => part !== undefined))
  if (!said) return null
  return Number(said[1] ?? 0) * 3600 + Number(said[2] ?? 0) * 60 + Number(said[3] ?? 0)
}
