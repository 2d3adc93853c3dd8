import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { decode } from 'next-auth/jwt'
import { openSession } from '#lib/people/queries/sessions.ts'
import { refused } from '#lib/refusal.ts'
import { escaped, sendPlainPage } from './plain-page.ts'
import { forSignedOut, isPlainForm, typedInto } from './rules.ts'

/**
 * Without scripts, a form that is sent after its session ended would only lead to the sign-in page. It is answered
 * with what was typed instead, to be copied; nothing of it is stored.
 * @returns whether it was answered
 */
export async function gaveBackTypedText(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
): Promise<boolean> {
  const path = request.url ?? '/'
  if (!isPlainForm(request) || forSignedOut(path)) return false
  if (await isSignedIn(request.headers.cookie, secret)) return false

  const signIn = `/sign-in?next=${encodeURIComponent(path)}`
  const typed = typedInto(await fieldsOf(request))
  if (typed.length === 0) {
    response.writeHead(303, { Location: signIn }).end()
    return true
  }
  const text = typed.map(
    ({ label, text }) =>
      `<h2>${escaped(label)}</h2>\n<p dir="auto">${escaped(text).replaceAll(/\r?\n/g, '<br>')}</p>`,
  )
  sendPlainPage(
    response,
    401,
    'You have been signed out',
    refused('signed-out-plain').sentence,
    `<p><a href="${escaped(signIn)}">Sign in</a></p>\n${text.join('\n')}`,
  )
  return true
}

const sessionToken = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token=([^;]+)/

async function isSignedIn(cookie: string | undefined, secret: string): Promise<boolean> {
  const token = cookie?.match(sessionToken)?.[1]
  if (!token) return false
  const decoded = await decode({ token, secret }).catch(() => null)
  return typeof decoded?.sid === 'string' && (await openSession(decoded.sid, new Date())) !== null
}

/** The fields of the form; none when it broke off on the way. */
async function fieldsOf(request: IncomingMessage): Promise<Iterable<readonly [string, unknown]>> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const body = Readable.toWeb(request) as ReadableStream<Uint8Array>
  const form = await new Response(body, { headers }).formData().catch(() => new FormData())
  return form.entries()
}
