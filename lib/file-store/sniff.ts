import { createReadStream } from 'node:fs'
import { fileTypeFromFile } from 'file-type'
import { isSystemError } from '#lib/file-store/system-error.ts'

const startsAsMarkup = /^\s*(<[a-z!?]|#!)/i
const holdsMarkup = /<(script|html|svg|iframe|object|embed)\b/i
const longestMark = 16
// biome-ignore lint/suspicious/noControlCharactersInRegex: text has no control characters but tab, line feed, form feed and return
const notText = /[\x00-\x08\x0b\x0e-\x1f\x7f]/

/**
 * Takes the path of a file and returns the media type that its bytes speak of, whatever its name: `text/plain`
 * for UTF-8 text, `text/html` for text that a browser or a shell might run, null when nothing is recognised.
 */
export async function sniff(path: string): Promise<string | null> {
  return (await byMagic(path)) ?? (await asText(path))
}

async function byMagic(path: string): Promise<string | null> {
  try {
    return (await fileTypeFromFile(path))?.mime ?? null
  } catch (error) {
    // file-type may stumble over bytes made to trip it: those are then simply not recognised
    if (isSystemError(error)) throw error
    return null
  }
}

async function asText(path: string): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let seam = ''
  let first = true
  let active = false
  try {
    for await (const chunk of createReadStream(path)) {
      const text = seam + decoder.decode(chunk, { stream: true })
      if (notText.test(text)) return null
      active ||= holdsMarkup.test(text) || (first && startsAsMarkup.test(text))
      seam = text.slice(-longestMark)
      first = false
    }
    if (notText.test(seam + decoder.decode())) return null
  } catch (error) {
    if (isSystemError(error)) throw error
    return null
  }
  return active ? 'text/html' : 'text/plain'
}
