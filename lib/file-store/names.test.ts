import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extensionOf, tidyName } from '#lib/file-store/names.ts'

describe('a file name is tidied', () => {
  it.each([
    ['leaves an ordinary one alone', 'Observation 3 May.pdf', 'Observation 3 May.pdf'],
    ['keeps other scripts and emoji', 'опека – 看護 😀.jpg', 'опека – 看護 😀.jpg'],
    ['composes what looks the same', 'cafe\u0301.pdf', 'caf\u00e9.pdf'],
    ['of control characters', 'a\u0000b\u0007c\u007f.pdf', 'abc.pdf'],
    ['of line breaks that would start a header', 'a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie- x=1.pdf'],
    ['of right-to-left override', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['of isolates and marks', '\u2066a\u2069\u200E\u200F.pdf', 'a.pdf'],
    ['of zero-width characters', 'a\u200Bb\u200C\u200D\uFEFF\u2060.pdf', 'ab.pdf'],
    ['of invisible letters', 'a\u3164b\u115F.pdf', 'ab.pdf'],
    ['of lone surrogates', 'a\uD800b.pdf', 'ab.pdf'],
    ['of a path upwards', '../../etc/passwd', 'passwd'],
    ['of a Windows path', 'C:\\Users\\asha\\plan.docx', 'plan.docx'],
    ['of a path hidden by a zero-width character', '.\u200B./x', 'x'],
    ['of a path without a last part', 'photos/', 'photos'],
    ['of leading dots', '...htaccess', 'htaccess'],
    ['of trailing dots and spaces', 'plan.pdf. . ', 'plan.pdf'],
    ['of what Windows forbids', 'who? "me" <a|b>*:c.pdf', 'who- -me- -a-b---c.pdf'],
    ['of a name that Windows keeps for itself', 'CON.pdf', '_CON.pdf'],
    ['of such a name without an ending', 'lpt1', '_lpt1'],
    ['but not of one that only begins so', 'console.pdf', 'console.pdf'],
    ['of being empty', '', 'file'],
    ['of being nothing but dots', '../..', 'file'],
    ['of being nothing but invisible', '\u202E\u200B', 'file'],
  ])('%s', (_, raw, tidy) => {
    expect(tidyName(raw)).toBe(tidy)
  })

  it('to 120 characters with its ending', () => {
    expect(tidyName(`${'a'.repeat(300)}.docx`)).toBe(`${'a'.repeat(115)}.docx`)
  })

  it('whatever it was', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('.', '/', '\\', ' ', '\u202E', '\u200B', '\r', '\n', ':', 'con', 'a', '\u0301'),
      }),
    )
    fc.assert(
      fc.property(anything, raw => {
        const tidy = tidyName(raw)
        expect(tidy).not.toMatch(
          /[/\\<>:"|?*\p{C}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069]|^[. ]|[. ]$/u,
        )
        expect(Array.from(tidy).length).toBeGreaterThan(0)
        expect(Array.from(tidy).length).toBeLessThanOrEqual(120)
        expect(tidyName(tidy)).toBe(tidy)
      }),
      { numRuns: 200 },
    )
  })
})

it.each([
  ['plan.PDF', 'pdf'],
  ['photo.jpg.exe', 'exe'],
  ['film.mp4', 'mp4'],
  ['notes v1.2', ''],
  ['Mrs. Smith', ''],
  ['.pdf', ''],
  ['plain', ''],
])('the ending of %s is "%s"', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})
