import { get, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { refused } from '#lib/refusal.ts'

/** An address that no page has: the application answers it with the page for that, whole. */
const nowhere = '/_not-found'

/** Headers of the connection, which each answer has of its own. */
const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

/**
 * React renders no error boundary on the server, so a page that finds no record would reach a browser as an empty
 * document with status 404, which only scripts fill (vercel/next.js#62228). Every document with status 404 is
 * therefore withheld, and the page of an address that no page has is sent in its place; any other answer is
 * passed on as it comes. To be called before anything is written.
 */
export function sendNotFoundWhole(request: IncomingMessage, response: ServerResponse, port: number): void {
  if (request.url === nowhere || request.method === 'HEAD') return
  const { writeHead, write, end, flushHeaders } = response
  const call = (method: unknown, args: unknown[]) => Reflect.apply(method as () => unknown, response, args)
  let withheld = false
  const withholds = (status = response.statusCode) => {
    withheld ||= !response.headersSent && status === 404 && isDocument(response)
    return withheld
  }

  response.writeHead = ((...args: Parameters<typeof writeHead>) =>
    withholds(args[0]) ? response : call(writeHead, args)) as typeof writeHead
  response.flushHeaders = () => void (withholds() || call(flushHeaders, []))
  response.write = ((...args: unknown[]) => withholds() || call(write, args)) as typeof write
  response.end = ((...args: unknown[]) => {
    if (!withholds()) return call(end, args)
    const cookies = response.getHeader('set-cookie')
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    if (cookies !== undefined) response.setHeader('set-cookie', cookies)
    void notFoundPage(request, port).then(({ headers, body }) => {
      call(writeHead, [404, headers])
      call(end, [body])
    })
    return response
  }) as typeof end
}

const isDocument = (response: ServerResponse) =>
  String(response.getHeader('content-type') ?? '').startsWith('text/html')

/** The page as it is for whoever asks, with their name in its header. */
async function notFoundPage({ headers }: IncomingMessage, port: number) {
  const asked = { cookie: headers.cookie ?? '', 'accept-encoding': headers['accept-encoding'] ?? 'identity' }
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ host: 'localhost', port, path: nowhere, headers: asked }, resolve).once('error', reject)
    })
    const kept = Object.entries(answer.headers).filter(([name]) => !ofConnection.has(name))
    return { headers: Object.fromEntries(kept), body: await buffer(answer) }
  } catch {
    return {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: Buffer.from(refused('not-found').sentence),
    }
  }
}
