const longest = 120

/** Control, bidirectional, zero-width, unassigned and private characters: what a reader cannot see can deceive. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu
const forbiddenOnWindows = /[<>:"|?*]/g
const reservedOnWindows = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i

/** The ending of a file's name without its dot, in lower case; '' when there is none. "v1.2" has none: no type is called "2". */
export function extensionOf(name: string): string {
  return /.\.(?=[a-z0-9]*[a-z])([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

/**
 * Takes a file's name as it was sent and returns one that is safe to show, to store and to save on any system:
 * one line, no path, nothing invisible, at most 120 characters with its ending kept, never empty.
 */
export function tidyName(raw: string): string {
  const seen = raw
    .replace(/[\t\n\r]+/g, ' ')
    .replace(unseen, '')
    .normalize('NFC')
  const parts = seen.split(/[/\\]/).map(trimmed)
  const name = parts.findLast(part => part !== '') ?? 'file'
  return shortened(reservedOnWindows.test(name) ? `_${name}` : name)
}

function trimmed(part: string): string {
  return part
    .replace(forbiddenOnWindows, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
}

function shortened(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= longest) return name
  const ending = extensionOf(name) && `.${extensionOf(name)}`
  const stem = characters.slice(0, longest - ending.length).join('')
  return stem.replace(/[. ]+$/, '') + ending
}
