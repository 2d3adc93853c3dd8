import { describe, expect, it } from 'vitest'
import { clientAddress, mayAsk, pathShown, securityHeaders } from './rules.ts'

describe('security headers', () => {
  it('allow scripts with this nonce only', () => {
    const policy = securityHeaders('abc', false)['Content-Security-Policy']
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'")
    expect(policy).not.toContain('unsafe')
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
