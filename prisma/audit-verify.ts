import { verifyChain } from '#lib/audit/verify.ts'
import { database } from '#lib/db.ts'
import { everyCentre } from '#lib/people/queries/centres.ts'
import { commandLine } from './command-line.ts'
import { databases, letGo, settle } from './settings.ts'

/**
 * `npm run audit:verify`: follows the audit chain of every centre and prints a line for each. Exit code 1 when
 * one is broken, and the line names the first broken event.
 */
export async function auditVerify(print: (line: string) => void): Promise<boolean> {
  const centres = await everyCentre()
  if (centres.length === 0) print('There is no centre yet, so there is no audit chain to verify.')
  let unbroken = true
  for (const { id, name, number } of centres) {
    const { events, broken } = await verifyChain(id)
    if (broken) unbroken = false
    print(
      `${name} (${number}): ${broken ? `BROKEN. ${broken.sentence}` : `${events} ${events === 1 ? 'event' : 'events'}, unbroken`}`,
    )
  }
  return unbroken
}

if (import.meta.main)
  await commandLine(async () => {
    const held = process.env.DATABASE_URL ? null : await databases()
    if (held) settle(held)
    process.exitCode = (await auditVerify(console.log)) ? 0 : 1
    await database().$disconnect()
    if (held) await letGo(held)
  })
