/** What a reader sees where such a tag stands; where any other stands, nothing. */
const seen: Readonly<Record<string, string>> = {
  '/w:p': '\n',
  '/a:p': '\n',
  '/text:p': '\n',
  '/text:h': '\n',
  '/si': '\n',
  '/table:table-row': '\n',
  'w:br': '\n',
  'w:cr': '\n',
  'a:br': '\n',
  'text:line-break': '\n',
  'w:tab': ' ',
  'text:tab': ' ',
  'text:s': ' ',
  '/w:tc': ' ',
  '/table:table-cell': ' ',
}
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** What a reader sees of XML as office programs write it. Its time grows with the length alone, whatever stands in it. */
export function textOfXml(xml: string): string {
  let text = ''
  let at = 0
  while (true) {
    const opens = xml.indexOf('<', at)
    const closes = opens < 0 ? -1 : xml.indexOf('>', opens)
    if (closes < 0) return unescaped(text + xml.slice(at, opens < 0 ? undefined : opens)).trim()
    const [name = ''] = /^\/?[\w:-]{0,40}/.exec(xml.slice(opens + 1, Math.min(closes, opens + 42))) ?? []
    text += xml.slice(at, opens) + (seen[name] ?? '')
    at = closes + 1
  }
}

/** What stands in each element of this name; such elements do not nest. */
export function partsOfXml(xml: string, tag: string): string[] {
  const parts: string[] = []
  let at = 0
  while (true) {
    const opens = xml.indexOf(`<${tag}`, at)
    if (opens < 0) return parts
    const starts = xml.indexOf('>', opens) + 1
    if (starts === 0) return parts
    at = starts
    const exact = /[\s/>]/.test(xml[opens + tag.length + 1] ?? '')
    if (!exact || xml[starts - 2] === '/') continue
    const ends = xml.indexOf(`</${tag}>`, starts)
    if (ends < 0) return parts
    parts.push(xml.slice(opens, ends))
    at = ends
  }
}

/** The cells of a worksheet, a row a line; a cell of type s names one of the shared texts. */
export function cellsOf(xml: string, shared: readonly string[]): string {
  return partsOfXml(xml, 'row')
    .map(row =>
      partsOfXml(row, 'c')
        .map(cell => {
          const value = textOfXml(partsOfXml(cell, 'v')[0] ?? partsOfXml(cell, 'is')[0] ?? '')
          return /^<c\b[^>]*\bt="s"/.test(cell) ? (shared[Number(value)] ?? '') : value
        })
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean)
    .join('\n')
}

function unescaped(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (all, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? all
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
