import { readFile } from 'node:fs/promises'
import { getDocumentProxy } from 'unpdf'
import { type Found, lines, textLimit } from './found.ts'

/** The text of a PDF with a form feed between its pages, and what it says about itself. */
export async function insidePdf(path: string): Promise<Found> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)), { isEvalSupported: false })
  const { info } = await pdf.getMetadata()
  const said = info as Record<string, unknown>
  const pages: string[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages && length < textLimit; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    pages.push(text)
    length += text.length + 1
    page.cleanup()
  }
  return {
    text: pages.join('\f'),
    metadata: lines([
      ['Title', said.Title],
      ['Author', said.Author],
      ['Subject', said.Subject],
      ['Keywords', said.Keywords],
      ['Company', (said.Custom as Record<string, unknown> | undefined)?.Company],
    ]),
    shown: null,
  }
}
