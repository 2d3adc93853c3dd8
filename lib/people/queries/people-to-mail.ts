import { withinIdentity } from '#lib/db.ts'
import type { MailChoice } from '#prisma/client/enums.ts'

export interface PersonToMail {
  readonly centreId: string
  readonly personId: string
}

/**
 * Who has notifications of any centre that are to be mailed in this way and were neither read nor mailed: one
 * statement for all centres, for the queue alone.
 * @param defaults how each kind of notification is mailed unless somebody chose otherwise
 * @param since what is older is past telling
 */
export function peopleToMail(
  mail: MailChoice,
  defaults: readonly { kind: string; mail: MailChoice }[],
  since: Date,
): Promise<PersonToMail[]> {
  return withinIdentity(
    null,
    tx => tx.$queryRaw<PersonToMail[]>`
      select distinct n.centre_id as "centreId", n.person_id as "personId"
      from notification n
      join unnest(${defaults.map(({ kind }) => kind)}::text[], ${defaults.map(each => each.mail)}::mail_choice[])
        as usual (kind, mail) on usual.kind = n.kind
      left join notification_choice c
        on c.centre_id = n.centre_id and c.person_id = n.person_id and c.kind = n.kind
      where n.mailed_at is null and n.read_at is null and n.created_at > ${since}
        and coalesce(c.mail, usual.mail) = ${mail}::mail_choice`,
  )
}
