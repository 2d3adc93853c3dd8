import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll } from 'vitest'

export interface Received {
  readonly to: string[]
  /** Headers and text as they came over the wire, soft line breaks taken out. */
  readonly text: string
}

export interface MailServer {
  readonly received: Received[]
  /** How many of the next letters it refuses for now, as a busy server does. */
  refuseNext: number
  url(): string
}

/** A mail server of this test file's own, which keeps what it is sent. */
export function useMailServer(): MailServer {
  const mail: MailServer = { received: [], refuseNext: 0, url: () => url }
  let url = ''
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (mail.refuseNext > 0) {
          mail.refuseNext -= 1
          done(Object.assign(new Error('Try again later'), { responseCode: 451 }))
          return
        }
        const text = Buffer.concat(chunks).toString().replaceAll('=\r\n', '').replaceAll('\r\n', '\n')
        mail.received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text })
        done()
      })
    },
  })
  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise<void>(resolve => server.close(() => resolve())))
  return mail
}
