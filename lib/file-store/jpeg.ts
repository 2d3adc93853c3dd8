import type { Bytes } from '#lib/file-store/bytes.ts'

const mostSegments = 4096
const startOfScan = 0xda
const endOfImage = Buffer.from([0xff, 0xd9])
const step = 60 * 1024

/**
 * Whether a JPEG's picture comes to its end. The search begins behind the first start of scan, because the
 * thumbnail in the header has an end of its own; and it does not ask for the file's last bytes, because phones
 * append films and notes to their photos. Within picture data FF D9 cannot occur by chance.
 */
export async function jpegEnds(bytes: Bytes): Promise<boolean> {
  const scan = await firstScan(bytes)
  if (scan === null) return false
  for (let position = scan; position < bytes.size; position += step) {
    if ((await bytes.at(position, step + 1)).includes(endOfImage)) return true
  }
  return false
}

async function firstScan(bytes: Bytes): Promise<number | null> {
  let position = 2
  for (let count = 0; count < mostSegments; count += 1) {
    const head = await bytes.at(position, 4)
    if (head.length < 4 || head[0] !== 0xff) return null
    if (head[1] === 0xff) position += 1
    else if (head[1] === startOfScan) return position + 2 + head.readUInt16BE(2)
    else position += 2 + head.readUInt16BE(2)
  }
  return null
}
