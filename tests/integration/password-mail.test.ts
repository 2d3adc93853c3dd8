import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { queueMail, workMail } from '#lib/mail.ts'
import { setPassword } from '#lib/people/commands/set-password.ts'
import { useDatabase } from '#tests/database.ts'
import { type Account, anAccount, anAddress, aSession } from '#tests/makers/account.ts'
import { aCentre } from '#tests/makers/centre.ts'

const db = useDatabase()
const received: { to: string[]; text: string }[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const text = Buffer.concat(chunks).toString().replaceAll('=\r\n', '')
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text })
      done()
    })
  },
})
let ewa: Account
let stop: () => Promise<void>

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  process.env.PUBLIC_URL = 'https://portfolio.example'
  process.env.NEXTAUTH_SECRET = 'a secret that is thirty-two characters long'
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.MAIL_FROM = 'portfolio@example.org'
  ewa = await anAccount(await aCentre({ approved: false }))
  stop = await workMail()
})
afterAll(async () => {
  await stop()
  await new Promise<void>(resolve => server.close(() => resolve()))
})

it('brings a link that works to whoever has the address, and nothing to anybody else', async () => {
  const nobody = anAddress()
  await queueMail({ letter: 'password-link', to: nobody })
  await queueMail({ letter: 'password-link', to: ewa.email })
  await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 15_000, interval: 100 })
  expect(received[0]?.to).toEqual([ewa.email])

  const token = received[0]?.text.match(/https:\/\/portfolio\.example\/password\/([\w-]{43})/)?.[1] ?? ''
  await setPassword({ token, newPassword: 'copper lantern drizzle' })
  await aSession({ ...ewa, password: 'copper lantern drizzle' })

  await vi.waitFor(
    async () => {
      const { rows } = await db.superuser.query(`select data, state from pgboss.job where name = 'mail'`)
      expect(rows.map(({ state }) => state)).toEqual(['completed', 'completed'])
      expect(JSON.stringify(rows)).not.toContain(token)
    },
    { timeout: 10_000, interval: 100 },
  )
})
