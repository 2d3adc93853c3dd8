import { type Tx, within } from '#lib/db.ts'
import type { MailChoice } from '#prisma/client/enums.ts'
import { defaults, type Kind } from '../rules/kinds.ts'
import { letterOf, type NotificationLetter, oldestToTell } from '../rules/letter.ts'

export interface MailTo {
  readonly centreId: string
  readonly personId: string
  readonly mail: Exclude<MailChoice, 'never'>
}

/**
 * Mails somebody one letter about everything of one centre that they want told in this way and have not read.
 * The rows stay locked while it is sent and are marked after that, in one transaction: of two instances one sends,
 * a letter that could not be sent is to be sent again, and nothing that was sent is sent twice unless the database
 * is lost in the moment between, when the letter's own name (Message-ID) tells the recipient's server.
 * @param site the address at which people use the service
 * @returns how many notifications it told of; none when there was nothing left to tell
 */
export function mailNotifications(
  { centreId, personId, mail }: MailTo,
  site: string,
  send: (letter: NotificationLetter) => Promise<unknown>,
  at = new Date(),
): Promise<number> {
  return within({ centreId, personId: null, seat: null }, async tx => {
    const rows = await unmailed(tx, { centreId, personId, mail }, oldestToTell(at))
    const [first] = rows
    if (!first) return 0
    const { name, email, centreName } = first
    await send(letterOf({ name, email, centreName, mail, notifications: rows }, site))
    await tx.notification.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { mailedAt: at },
    })
    return rows.length
  })
}

interface Unmailed {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly email: string
  readonly centreName: string
}

/** What is still to be told, locked; what another instance is sending is left to it. Nobody who has left is told. */
const unmailed = (tx: Tx, { centreId, personId, mail }: MailTo, since: Date): Promise<Unmailed[]> =>
  tx.$queryRaw<Unmailed[]>`
    select n.id, n.kind, p.name, p.email, centre.name as "centreName"
    from notification n
    join person p on p.id = n.person_id
    join centre on centre.id = n.centre_id
    join unnest(${defaults.map(({ kind }) => kind)}::text[], ${defaults.map(each => each.mail)}::mail_choice[])
      as usual (kind, mail) on usual.kind = n.kind
    left join notification_choice c
      on c.centre_id = n.centre_id and c.person_id = n.person_id and c.kind = n.kind
    where n.centre_id = ${centreId}::uuid and n.person_id = ${personId}::uuid
      and n.mailed_at is null and n.read_at is null and n.created_at > ${since}
      and coalesce(c.mail, usual.mail) = ${mail}::mail_choice
      and exists (
        select 1 from membership m
        where m.person_id = n.person_id and m.centre_id = n.centre_id and m.seat = n.seat and m.ended_at is null)
    order by n.id
    for update of n skip locked`
