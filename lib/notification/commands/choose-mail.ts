import { randomUUIDv7 } from 'node:crypto'
import { within } from '#lib/db.ts'
import type { ChooseMail } from '../input.ts'

/** Keeps what somebody wants to be mailed about in this centre; what they do not name stays as it was. */
export async function chooseMail(
  { centreId, personId }: { centreId: string; personId: string },
  { choices }: ChooseMail,
): Promise<void> {
  // Of a kind that was sent twice, the last stands: one statement cannot change a row twice.
  const last = new Map(choices.map(choice => [choice.kind, choice]))
  const rows = [...last.values()].map(choice => ({ ...choice, id: randomUUIDv7() }))
  await within(
    { centreId, personId, seat: null },
    tx => tx.$executeRaw`
      insert into notification_choice (id, centre_id, person_id, kind, mail)
      select id, ${centreId}::uuid, ${personId}::uuid, kind, mail
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as chosen (id uuid, kind text, mail mail_choice)
      on conflict (centre_id, person_id, kind) do update set mail = excluded.mail`,
  )
}
