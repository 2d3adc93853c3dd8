import { type Refused, refused } from '#lib/refusal.ts'

/** What every answer tells the browser to enforce; `nonce` is fresh for each request. */
export function securityHeaders(nonce: string, https: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce, https),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=(), payment=()',
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
    "worker-src 'self'",
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

/** In bytes, everything in one request together; next.config.ts and the page that takes files say the same. */
export const mostBytes = 30 * 1024 * 1024

/** Whether a request that says how long it is can be read at all. */
export function mayBeRead(contentLength: string | undefined): Refused | null {
  return Number(contentLength ?? 0) > mostBytes
    ? refused('request-too-large', { limit: `${mostBytes / 1024 / 1024} MB` })
    : null
}

interface Sent {
  readonly method?: string | undefined
  readonly headers: { readonly [name: string]: string | string[] | undefined }
}

/** Whether a browser without scripts sent a form: with scripts, Next's own call names its action in a header. */
export function isPlainForm({ method, headers }: Sent): boolean {
  const type = String(headers['content-type'] ?? '')
  return (
    method === 'POST' &&
    headers['next-action'] === undefined &&
    /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(type)
  )
}

/** Pages whose forms are for whoever is signed out. */
export const forSignedOut = (path: string): boolean => /^\/(sign-in|password|api)(\/|\?|$)/.test(path)

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const notTyped = /^\$ACTION|password|token|revision|versionNumber|^(seen|next|page)$/i

/** What somebody typed into a form, by the name of its field in words; ids, ticks and secrets are left out. */
export function typedInto(fields: Iterable<readonly [string, unknown]>): { label: string; text: string }[] {
  return [...fields].flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : ''
    return text === '' || text === 'on' || id.test(text) || notTyped.test(name)
      ? []
      : [{ label: inWords(name), text }]
  })
}

/** 'judgements.0.feedback' is 'Judgements 1 feedback'. */
function inWords(name: string): string {
  const words = name
    .replace('[]', '')
    .split('.')
    .map(part =>
      /^\d+$/.test(part) ? String(Number(part) + 1) : part.replaceAll(/([A-Z])/g, ' $1').toLowerCase(),
    )
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
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
