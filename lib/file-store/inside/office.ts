import { type Found, lines } from './found.ts'
import { cellsOf, partsOfXml, textOfXml } from './xml.ts'
import { zipParts } from './zip-parts.ts'

/** Bytes of text parts, unpacked, that are read of one document. */
const most = 40 * 1024 * 1024

const textParts =
  /^(word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)|ppt\/(slides\/slide|notesSlides\/notesSlide|comments\/\w*)\d*|xl\/(sharedStrings|worksheets\/sheet\d+|comments\d*)|content)\.xml$/
const about = /^(docProps\/(core|app)|meta)\.xml$/

/** The text of a Word, PowerPoint, Excel or OpenDocument file, and what it says about itself. */
export async function insideOffice(path: string): Promise<Found> {
  const parts = await zipParts(path, new RegExp(`${textParts.source}|${about.source}`), most)
  const strings = parts.find(({ name }) => name === 'xl/sharedStrings.xml')
  const shared = strings ? partsOfXml(strings.text, 'si').map(textOfXml) : []
  const texts = parts
    .filter(({ name }) => textParts.test(name) && name !== strings?.name)
    // What the document itself says stands before its headers and notes.
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .map(({ name, text }) => (name.startsWith('xl/worksheets/') ? cellsOf(text, shared) : textOfXml(text)))
  return {
    text: texts.filter(Boolean).join('\n'),
    metadata: saidBy(
      parts
        .filter(({ name }) => about.test(name))
        .map(({ text }) => text)
        .join(''),
    ),
    shown: null,
  }
}

const rank = (name: string) =>
  /(document|content|slide\d+|sheet\d+)\.xml$/.test(name) && !/notes/i.test(name) ? 0 : 1

function saidBy(xml: string): string[] {
  const says = (tag: string) => partsOfXml(xml, tag).map(textOfXml)
  return lines([
    ['Title', says('dc:title')],
    ['Author', says('dc:creator')],
    ['Author', says('meta:initial-creator')],
    ['Last changed by', says('cp:lastModifiedBy')],
    ['Subject', says('dc:subject')],
    ['Keywords', says('cp:keywords')],
    ['Description', says('dc:description')],
    ['Company', says('Company')],
    ['Manager', says('Manager')],
  ])
}
