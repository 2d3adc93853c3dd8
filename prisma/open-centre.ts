/**
 * `npm run centre:open -- --name "Northgate" --number 912345 --administrator "Olwen Hughes" --email olwen@example.org`:
 * opens a centre and prints the link with which its first administrator sets a password.
 */
import { parseArgs } from 'node:util'
import { openCentre } from '#lib/people/commands/open-centre.ts'
import { OpenCentre } from '#lib/people/staff-input.ts'
import { commandLine } from './command-line.ts'
import { databases, letGo, settle } from './settings.ts'
import { Unstartable } from './unstartable.ts'

await commandLine(async () => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { name: text, number: text, administrator: text, email: text } })
  const { name, number, administrator, email } = values
  const parsed = OpenCentre.safeParse({ name, number, administrator: { name: administrator, email } })
  if (!parsed.success)
    throw new Unstartable(`${parsed.error.issues.map(({ message }) => message).join('; ')}.`)

  const held = process.env.DATABASE_URL ? null : await databases()
  if (held) settle(held)
  const { token } = await openCentre(parsed.data)
  console.log(
    token
      ? `The centre is open. Its administrator sets a password here, once and within three days:\n${process.env.PUBLIC_URL ?? ''}/password/${token}`
      : 'The centre is open. Its administrator signs in with the password they already have.',
  )
  if (held) await letGo(held)
  process.exit(0)
})
