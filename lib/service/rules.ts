import { type Refused, refused } from '#lib/refusal.ts'

/** What every answer tells the browser to enforce; `nonce` is fresh for each request. */
export function securityHeaders(nonce: string, https: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce, https),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(https && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  }
}

function contentSecurityPolicy(nonce: string, https: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Only our own pages may change anything: a request that would must say that it comes from here. */
export function mayAsk(method: string, origin: string | undefined, ours: string): Refused | null {
  return safe.has(method) || origin === ours ? null : refused('other-origin')
}

/** The client's address: the proxy's word for it only where the operator says that there is a proxy. */
export function clientAddress(
  socket: string | undefined,
  forwarded: string | undefined,
  trustProxy: boolean,
): string {
  const told = trustProxy ? forwarded?.split(',').at(-1)?.trim() : undefined
  return told || socket || 'unknown'
}

/** The address that a person sees, of the one that was asked for: the framework's own parameter is left out. */
export function pathShown(url: string): string {
  const [path = '/', query = ''] = url.split('?')
  const kept = query.split('&').filter(pair => pair !== '' && !/^_rsc(=|$)/.test(pair))
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}
