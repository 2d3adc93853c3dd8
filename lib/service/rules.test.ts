import { describe, expect, it } from 'vitest'
import {
  clientAddress,
  forSignedOut,
  isPlainForm,
  mayAsk,
  mayBeRead,
  mostBytes,
  pathShown,
  securityHeaders,
  typedInto,
} from './rules.ts'

describe('security headers', () => {
  it('allow scripts with this nonce only', () => {
    const policy = securityHeaders('abc', false)['Content-Security-Policy']
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'")
    expect(policy).not.toContain('unsafe')
  })

  it('let our own pages alone use camera and microphone, for recordings', () => {
    const headers = securityHeaders('abc', false)
    expect(headers['Permissions-Policy']).toBe('camera=(self), microphone=(self), geolocation=(), payment=()')
    expect(headers['Content-Security-Policy']).toContain("media-src 'self' blob:")
  })

  it.each([
    [true, 'max-age=63072000; includeSubDomains'],
    [false, undefined],
  ])('ask for https (%s) with %s', (https, value) => {
    expect(securityHeaders('abc', https)['Strict-Transport-Security']).toBe(value)
  })
})

describe('a request', () => {
  const ours = 'https://portfolio.example'
  it.each([
    ['GET', undefined, true],
    ['GET', 'https://elsewhere.example', true],
    ['HEAD', undefined, true],
    ['POST', ours, true],
    ['POST', undefined, false],
    ['POST', 'null', false],
    ['POST', 'https://elsewhere.example', false],
    ['POST', 'https://portfolio.example.elsewhere.example', false],
    ['DELETE', undefined, false],
  ])('%s from %s is let in: %s', (method, origin, letIn) => {
    expect(mayAsk(method, origin, ours) === null).toBe(letIn)
  })
})

describe('the length of a request', () => {
  it.each([
    [undefined, true],
    ['0', true],
    [String(mostBytes), true],
    [String(mostBytes + 1), false],
    ['99999999999999', false],
  ])('of %s is let in: %s', (length, letIn) => expect(mayBeRead(length) === null).toBe(letIn))

  it('is refused with what would help', () => {
    expect(mayBeRead(String(mostBytes + 1))?.sentence).toMatch(/larger than 30 MB.+second step/)
  })
})

describe('the client address', () => {
  it.each([
    ['10.0.0.1', '1.2.3.4', false, '10.0.0.1'],
    ['10.0.0.1', '9.9.9.9, 1.2.3.4', true, '1.2.3.4'],
    ['10.0.0.1', undefined, true, '10.0.0.1'],
    [undefined, undefined, false, 'unknown'],
  ])('of socket %s, forwarded %s, proxy trusted %s is %s', (socket, forwarded, trust, address) => {
    expect(clientAddress(socket, forwarded, trust)).toBe(address)
  })
})

describe('the path that is shown', () => {
  it.each([
    ['/assess', '/assess'],
    ['/assess?_rsc=1x2', '/assess'],
    ['/assess?kind=observation&_rsc=1x2', '/assess?kind=observation'],
    ['/assess?_rsc_of=1', '/assess?_rsc_of=1'],
    ['', ''],
  ])('of %s is %s', (url, path) => expect(pathShown(url)).toBe(path))
})

describe('a form that was sent without scripts', () => {
  const type = 'multipart/form-data; boundary=x'
  it.each([
    ['POST', { 'content-type': type }, true],
    ['POST', { 'content-type': 'application/x-www-form-urlencoded' }, true],
    ['POST', { 'content-type': type, 'next-action': 'abc' }, false],
    ['POST', { 'content-type': 'text/plain' }, false],
    ['POST', {}, false],
    ['GET', { 'content-type': type }, false],
  ])('is known by %s and %o: %s', (method, headers, plain) =>
    expect(isPlainForm({ method, headers })).toBe(plain),
  )

  it.each([
    ['/sign-in?next=/assess', true],
    ['/password', true],
    ['/password/abc', true],
    ['/passwords', false],
    ['/portfolio/evidence/new', false],
    ['/', false],
  ])('to %s is for whoever is signed out: %s', (path, theirs) => expect(forSignedOut(path)).toBe(theirs))

  it('gives back what was typed, and neither ids, ticks, files nor secrets', () => {
    const typed = typedInto([
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', '{"id":"x"}'],
      ['evidenceId', '01900000-0000-7000-8000-000000000001'],
      ['revision', '3'],
      ['title', ' Review '],
      ['observer.position', 'Deputy'],
      ['judgements.0.feedback', 'Say more.\nAnd when.'],
      ['narrative', '   '],
      ['confirm', 'on'],
      ['newPassword', 'trellis mango kettle'],
      ['token', 'abc'],
      ['files[]', new File(['x'], 'x.txt')],
      ['tags[]', 'rota'],
    ])
    expect(typed).toEqual([
      { label: 'Title', text: 'Review' },
      { label: 'Observer position', text: 'Deputy' },
      { label: 'Judgements 1 feedback', text: 'Say more.\nAnd when.' },
      { label: 'Tags', text: 'rota' },
    ])
  })
})
