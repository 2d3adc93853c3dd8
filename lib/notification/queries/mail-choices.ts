import type { Tx } from '#lib/db.ts'
import type { MailChoice } from '#prisma/client/enums.ts'
import { type Kind, kinds } from '../rules/kinds.ts'

/** What somebody is mailed about in this centre: as they chose, or as it is unless they choose. One statement. */
export async function mailChoices(
  tx: Tx,
  { centreId, personId }: { centreId: string; personId: string },
  asked: readonly Kind[],
): Promise<{ kind: Kind; mail: MailChoice }[]> {
  const chosen = await tx.notificationChoice.findMany({
    where: { centreId, personId },
    select: { kind: true, mail: true },
  })
  const mailOf = new Map(chosen.map(({ kind, mail }) => [kind, mail]))
  return asked.map(kind => ({ kind, mail: mailOf.get(kind) ?? kinds[kind].mail }))
}
