import { crc32, deflateRawSync } from 'node:zlib'

/** Small real files, made by hand for the tests of this room and of those that send files. */

export const aPdf = (words = 'Observation of 3 May') =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${words}\ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n9\n%%EOF\n`,
  )

export function aPng(): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
    return Buffer.concat([uint32be(body.length), named, uint32be(crc32(named))])
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('IDAT', Buffer.from([0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1])),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Its header holds a thumbnail with an end of its own, as a phone's photos do; `after` follows the picture's end. */
export function aJpeg({ after = Buffer.alloc(0) } = {}): Buffer {
  const segment = (marker: number, body: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), body])
  const thumbnail = Buffer.from([0xff, 0xd8, 0xff, 0xd9])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), thumbnail])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.alloc(200, 0x55),
    Buffer.from([0xff, 0xd9]),
    after,
  ])
}

export const aGif = () =>
  Buffer.from('GIF89a\x01\0\x01\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;', 'latin1')

export function aRiff(kind: 'WEBP' | 'WAVE', claimed?: number): Buffer {
  const body = Buffer.concat([Buffer.from(`${kind}${kind === 'WAVE' ? 'fmt ' : 'VP8 '}`), Buffer.alloc(32)])
  return Buffer.concat([Buffer.from('RIFF'), uint32le(claimed ?? body.length), body])
}

export function aBox(type: string, body: Buffer, claimed = body.length + 8): Buffer {
  return Buffer.concat([uint32be(claimed), Buffer.from(type, 'latin1'), body])
}

/** `brand` is what tells MP4 from MOV, M4A and HEIC. */
export function aMovie({ brand = 'isom', index = 'moov' } = {}): Buffer {
  const type = aBox('ftyp', Buffer.from(`${brand}\0\0\0\0`, 'latin1'))
  return Buffer.concat([type, aBox(index, Buffer.alloc(16)), aBox('mdat', Buffer.alloc(100))])
}

export function aWebm({ claimed = 0x80 | 40 } = {}): Buffer {
  const docType = Buffer.from([0x42, 0x82, 0x84, 0x77, 0x65, 0x62, 0x6d])
  const header = Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80 | docType.length]), docType])
  return Buffer.concat([header, Buffer.from([0x18, 0x53, 0x80, 0x67, claimed]), Buffer.alloc(40)])
}

export interface Part {
  readonly name: string
  readonly body: Buffer | string
  /** What the headers say in place of the truth; `method` 8 is deflated, 0 stored. */
  readonly claims?: { size?: number; crc?: number; flags?: number; method?: number }
  /** What lies in the archive in place of the body, deflated. */
  readonly packed?: Buffer
}

export function aZip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, body, claims, packed = deflateRawSync(Buffer.from(body)) } of parts) {
    const plain = Buffer.from(body)
    const sizes = [
      uint32le(claims?.crc ?? crc32(plain)),
      uint32le(packed.length),
      uint32le(claims?.size ?? plain.length),
    ]
    const common = [
      uint16le(20),
      uint16le(claims?.flags ?? 0),
      uint16le(claims?.method ?? 8),
      uint32le(0),
      ...sizes,
      uint16le(Buffer.byteLength(name)),
    ]
    const local = Buffer.concat([uint32le(0x04034b50), ...common, uint16le(0), Buffer.from(name), packed])
    centrals.push(
      Buffer.concat([
        uint32le(0x02014b50),
        uint16le(20),
        ...common,
        Buffer.alloc(12),
        uint32le(offset),
        Buffer.from(name),
      ]),
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const counts = [
    uint16le(parts.length),
    uint16le(parts.length),
    uint32le(directory.length),
    uint32le(offset),
  ]
  return Buffer.concat([...locals, directory, uint32le(0x06054b50), uint32le(0), ...counts, uint16le(0)])
}

const kinds = {
  docx: ['wordprocessingml.document', 'word/document.xml'],
  xlsx: ['spreadsheetml.sheet', 'xl/workbook.xml'],
  pptx: ['presentationml.presentation', 'ppt/presentation.xml'],
} as const

/** An Office file of the kind, with `more` parts behind its own; `core` false leaves out the part that makes it one. */
export function anOfficeFile(
  kind: keyof typeof kinds,
  more: readonly Part[] = [],
  { core = true } = {},
): Buffer {
  const [type, main] = kinds[kind]
  const contentType = `application/vnd.openxmlformats-officedocument.${type}.main+xml`
  const types = `<?xml version="1.0"?><Types><Override PartName="/${main}" ContentType="${contentType}"/></Types>`
  return aZip([
    { name: '[Content_Types].xml', body: types },
    ...(core ? [{ name: main, body: '<document>Care plan</document>' }] : []),
    ...more,
  ])
}

export function anOpenDocument(kind: 'text' | 'spreadsheet' | 'presentation'): Buffer {
  return aZip([
    { name: 'mimetype', body: `application/vnd.oasis.opendocument.${kind}` },
    { name: 'content.xml', body: '<office/>' },
  ])
}

function uint16le(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32le(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function uint32be(value: number): Buffer {
  return uint32le(value).reverse()
}
