import type { Found } from './found.ts'
import { plain } from './tokens.ts'

const field =
  /(?:^|[\n\r;|])[ \t]*(?:author|artist|creator|owner|owner ?name|camera ?owner(?: ?name)?|last ?modified ?by|lastmodifiedby|last ?saved ?by|byline|by-line|xp ?author|copyright|manager|photographer|person ?in ?image|host ?computer|contact|dc:creator|cp:lastmodifiedby)[ \t]*[:=][ \t]*([^\n\r;|]{2,80})/gi
const nobody =
  /^(?:microsoft|adobe|apple|samsung|canon|nikon|google|libreoffice|openoffice|python|windows|user|admin|administrator|office|default|unknown|none|n\/?a|home|owner|pc|scanner|iphone|ipad|galaxy|android|hp|dell|lenovo|the\b|my\b|©?\s*\d{4}$)/i

/** The value of a metadata field that names who made or owns a file. */
export function metadataNamesIn(text: string): Found[] {
  const out: Found[] = []
  for (const match of text.matchAll(field)) {
    const value = match[1]!.replace(/^(?:©|\(c\)|copyright)?\s*(?:\d{4}\s*)?/i, '').trim()
    if (value.length < 2 || nobody.test(value) || /@|^\w+ (?:is|was|has)\b/.test(value)) continue
    const start = match.index + match[0].lastIndexOf(value)
    out.push({
      kind: 'name',
      start,
      end: start + value.length,
      suggestion: '',
      person: { parts: plain(value).match(/[\p{L}'-]+/gu) ?? [plain(value)], titled: false },
    })
  }
  return out
}
