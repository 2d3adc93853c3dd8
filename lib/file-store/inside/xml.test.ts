import { describe, expect, it } from 'vitest'
import { cellsOf, partsOfXml, textOfXml } from './xml.ts'

describe('text of XML', () => {
  it.each([
    [
      '<w:p><w:r><w:t>Mrs </w:t></w:r><w:r><w:t>Li</w:t></w:r></w:p><w:p><w:t>Ward 3</w:t></w:p>',
      'Mrs Li\nWard 3',
    ],
    ['<a:p><a:t>One</a:t><a:br/><a:t>Two</a:t></a:p>', 'One\nTwo'],
    ['<w:t>a</w:t><w:tab/><w:t>b</w:t>', 'a b'],
    ['<t>Tom &amp; Ann &lt;3 &#8217;&#x41;&unknown;</t>', 'Tom & Ann <3 ’A&unknown;'],
    ['<t>&#0;&#99999999;x</t>', 'x'],
    ['', ''],
  ])('%s', (xml, text) => expect(textOfXml(xml)).toBe(text))
})

describe('parts of XML', () => {
  it.each([
    ['<c r="A1"><v>1</v></c><c/><cx>no</cx><c>2</c>', 'c', 2],
    ['<dc:creator>Ewa</dc:creator>', 'dc:creator', 1],
    ['<c><c', 'c', 0],
    ['<c>never closed', 'c', 0],
  ])('of %s called %s are %d', (xml, tag, count) => expect(partsOfXml(xml, tag)).toHaveLength(count))

  it('are found in time that grows with the length only', () => {
    const began = performance.now()
    partsOfXml('<row><c'.repeat(300_000), 'c')
    cellsOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(100_000)}</row>`, ['x'])
    textOfXml('<'.repeat(500_000))
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

it('cells are told in rows, with shared and inline texts and numbers', () => {
  const xml = `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>9434765919</v></c></row>
    <row r="2"><c r="A2" t="inlineStr"><is><t>Room 4</t></is></c><c r="B2" t="s"><v>7</v></c></row>`
  expect(cellsOf(xml, ['zero', 'NHS number'])).toBe('NHS number 9434765919\nRoom 4')
})
