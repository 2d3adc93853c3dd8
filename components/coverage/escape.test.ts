import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeAddress, escapeHtml } from './escape.ts'

const readBack = (html: string) =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')

describe('escapeHtml', () => {
  it('leaves nothing that could open a tag, close an attribute or begin an entity', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
      }),
    ))

  it('loses nothing', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(readBack(escapeHtml(text))).toBe(text)
      }),
    ))
})

describe('escapeAddress', () => {
  it.each([
    ['/portfolio/1?code=002:2.1', '/portfolio/1?code=002:2.1'],
    ['#c-2.1', '#c-2.1'],
    ['?a=1&b=2', '?a=1&amp;b=2'],
  ])('keeps %s', (address, kept) => expect(escapeAddress(address)).toBe(kept))

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere',
    '',
  ])('leads nowhere for "%s"', address => expect(escapeAddress(address)).toBe('#'))
})
