import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import next from 'next'
import { database } from '#lib/db.ts'
import type { Environment } from '#lib/env.ts'
import { workEvidence } from '#lib/evidence/work.ts'
import { fileStore } from '#lib/file-store/store.ts'
import { workMail } from '#lib/mail.ts'
import { sendNotFoundWhole } from './not-found.ts'
import { sendPlainPage } from './plain-page.ts'
import { clientAddress, mayAsk, mayBeRead, pathShown, securityHeaders } from './rules.ts'
import { gaveBackTypedText } from './typed-text.ts'

/** Headers that only we may set, whatever a client sends. */
const ours = ['x-client-address', 'x-path', 'content-security-policy']

const framing = ['Content-Security-Policy', 'X-Frame-Options']

export interface Serving {
  readonly port: number
  /** Finishes what is being answered, then lets go of the database. */
  stop(): Promise<void>
}

/**
 * Serves the built application and works the queue.
 * @param environment the service's settings
 * @param dev compile pages as they are asked for, for work on the product itself
 */
export async function serve(environment: Environment, dev = false): Promise<Serving> {
  const { PORT: port, PUBLIC_URL } = environment
  const https = PUBLIC_URL.startsWith('https:')
  const origin = new URL(PUBLIC_URL).origin
  const app = next({ dev, dir: process.cwd(), hostname: new URL(PUBLIC_URL).hostname, port, quiet: true })
  await app.prepare()
  const answer = app.getRequestHandler()

  const server = createServer((request, response) => {
    if (admit(request, response)) void reply(request, response)
  })

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // When the session cannot be looked up, the application says so in its own way.
    const answered = await gaveBackTypedText(request, response, environment.NEXTAUTH_SECRET).catch(
      () => false,
    )
    if (answered) return
    sendNotFoundWhole(request, response, port)
    await answer(request, response)
  }

  // On the wifi of a care home, a form full of photos takes longer than the five minutes that Node would allow.
  server.requestTimeout = 30 * 60_000

  function admit(request: IncomingMessage, response: ServerResponse): boolean {
    for (const name of ours) delete request.headers[name]
    const forwarded = request.headers['x-forwarded-for']?.toString()
    request.headers['x-client-address'] = clientAddress(
      request.socket.remoteAddress,
      forwarded,
      environment.TRUST_PROXY === 'yes',
    )
    request.headers['x-path'] = pathShown(request.url ?? '/')

    if (!dev) secure(request, response)

    const foreign = mayAsk(request.method ?? 'GET', request.headers.origin, origin)
    if (foreign) {
      response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end(foreign.sentence)
      return false
    }
    const tooLarge = mayBeRead(request.headers['content-length'])
    if (tooLarge) {
      // A browser listens to the answer only once it has sent everything.
      request.resume().once('end', () => sendPlainPage(response, 413, 'Too much at once', tooLarge.sentence))
      return false
    }
    return true
  }

  function secure(request: IncomingMessage, response: ServerResponse): void {
    const headers = securityHeaders(randomBytes(16).toString('base64'), https)
    // Next reads the nonce for its own scripts from here.
    request.headers['content-security-policy'] = headers['Content-Security-Policy']
    // A stored file brings a stricter policy of its own, and our pages show it in a frame.
    const file = request.url?.startsWith('/files/') ? framing : []
    for (const [name, value] of Object.entries(headers))
      if (!file.includes(name)) response.setHeader(name, value)
  }

  await fileStore().sweep(new Date())
  await listening(server, port)
  const stopMail = await workMail()
  await workEvidence()
  return {
    port,
    stop: async () => {
      server.closeIdleConnections()
      const closed = new Promise(done => server.close(done))
      const patience = setTimeout(() => server.closeAllConnections(), 5_000)
      await closed
      clearTimeout(patience)
      await stopMail()
      await app.close()
      await database().$disconnect()
    },
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve())
  })
}
