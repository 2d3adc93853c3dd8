import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { type FactsOf, type Kind, sentenceOf } from './rules/kinds.ts'

/** Who is told: these people, or whoever these registrations are allocated to now, or are of. */
export type Told =
  | readonly string[]
  | { readonly assessorsOf: readonly string[] }
  | { readonly candidatesOf: readonly string[] }

/** One thing to tell. */
export type Note = {
  [K in Kind]: {
    readonly kind: K
    readonly to: Told
    /** The seat whose page it leads to; only those who hold it are told. A lead quality assurer is one too. */
    readonly seat: Exclude<Seat, 'lead_quality_assurer'>
    readonly address: string
    readonly facts: FactsOf<K>
  }
}[Kind]

/**
 * Tells people of a deed, on the command's own transaction: one statement, however many notes and people. Whoever
 * did it is never told, nobody twice, and nobody who has left the seat. Mail follows from the rows (lib/mail.ts).
 */
export async function notify(
  tx: Tx,
  actor: Pick<Actor, 'personId' | 'name' | 'centreId'>,
  at: Date,
  ...notes: readonly Note[]
): Promise<void> {
  if (notes.length === 0) return
  const rows = notes.map(({ kind, to, seat, address, facts }) => ({
    kind,
    seat,
    address,
    sentence: sentenceOf(kind, { by: actor.name, ...facts }),
    people: 'assessorsOf' in to || 'candidatesOf' in to ? [] : to,
    assessed: 'assessorsOf' in to ? to.assessorsOf : [],
    candidates: 'candidatesOf' in to ? to.candidatesOf : [],
  }))
  // The id is a UUID of version 7 at the moment of the deed, so that notifications stand in the order of what happened.
  await tx.$executeRaw`
    insert into notification (id, centre_id, person_id, kind, seat, sentence, address, created_at)
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
          placing substring(int8send((extract(epoch from ${at}::timestamptz) * 1000)::bigint) from 3) from 1 for 6),
          52, 1), 53, 1), 'hex')::uuid,
      ${actor.centreId}::uuid, told.person_id, note.kind, held.seat, note.sentence, note.address, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as note (kind text, seat seat, address text, sentence text, people uuid[], assessed uuid[], candidates uuid[])
    cross join lateral (
      select person_id from unnest(note.people) as listed (person_id)
      union
      select a.person_id from allocation a
      where a.registration_id = any(note.assessed) and a.role = 'assessor' and a.ended_at is null
      union
      select r.candidate_id from registration r where r.id = any(note.candidates)
    ) told
    cross join lateral (
      select m.seat from membership m
      where m.person_id = told.person_id and m.centre_id = ${actor.centreId}::uuid and m.ended_at is null
        and (m.seat = note.seat or (note.seat = 'quality_assurer' and m.seat = 'lead_quality_assurer'))
      order by m.seat limit 1
    ) held
    where told.person_id <> ${actor.personId}::uuid`
}
