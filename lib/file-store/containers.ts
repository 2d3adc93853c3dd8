import type { Bytes } from '#lib/file-store/bytes.ts'

const mostBoxes = 20_000

/**
 * ISO base media (MP4, MOV, M4A, HEIC) is a row of boxes that say how long they are: every one must end within
 * the file, and one of `needed` must be there, since a recording that was cut off never got its index.
 */
export async function boxesFit(bytes: Bytes, needed: readonly string[]): Promise<boolean> {
  let found = false
  let position = 0
  for (let count = 0; position + 8 <= bytes.size; count += 1) {
    if (count === mostBoxes) return false
    const head = await bytes.at(position, 16)
    const length = boxLength(head, bytes.size - position)
    if (length < 8 || position + length > bytes.size) return false
    found ||= needed.includes(head.toString('latin1', 4, 8))
    position += length
  }
  return found
}

function boxLength(head: Buffer, rest: number): number {
  const length = head.readUInt32BE(0)
  if (length === 0) return rest
  if (length !== 1) return length
  return head.length === 16 ? Number(head.readBigUInt64BE(8)) : 0
}

const ebmlHeader = 0x1a45dfa3
const ebmlSegment = 0x18538067

/** WebM is a header and a segment; a segment of unknown length (a live recording) reaches to the file's end. */
export async function segmentFits(bytes: Bytes): Promise<boolean> {
  const header = await element(bytes, 0)
  if (header?.id !== ebmlHeader) return false
  const segment = await element(bytes, header.end)
  return segment?.id === ebmlSegment && segment.end <= bytes.size
}

async function element(bytes: Bytes, position: number): Promise<{ id: number; end: number } | null> {
  const head = await bytes.at(position, 12)
  if (head.length < 5 || head[4] === 0) return null
  const width = Math.clz32(head[4]!) - 23
  if (head.length < 4 + width) return null
  const marker = 1 << (8 - width)
  let length = head[4]! - marker
  let unknown = length === marker - 1
  for (const byte of head.subarray(5, 4 + width)) {
    length = length * 256 + byte
    unknown &&= byte === 0xff
  }
  return { id: head.readUInt32BE(0), end: unknown ? position + 4 + width : position + 4 + width + length }
}
