import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import { markReadAt } from '#lib/notification/commands/mark-read.ts'
import { notify } from '#lib/notification/notify.ts'
import { titleHere } from '#lib/notification/rules/kinds.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { pageOf } from './addresses.ts'
import type { WriteOnCriterion, WriteOnEvidence } from './input.ts'
import { criterionThread, evidenceThread, type Subject } from './queries.ts'
import { isSentTwice, mayWrite, mayWriteFrom, toTell } from './rules.ts'

/**
 * Writes in the thread of a piece of evidence. Sent twice, it is written once. Refuses with not-found,
 * thread-read-only, thread-not-open, thread-closed.
 */
export async function writeOnEvidence(
  actor: Actor,
  { evidenceId, text }: WriteOnEvidence,
  at = new Date(),
): Promise<void> {
  ensure(mayWriteFrom(actor.seat))
  await within(actor, async tx => {
    await tx.$queryRaw`select id from evidence where id = ${evidenceId}::uuid for no key update`
    const thread = await evidenceThread(tx, evidenceId)
    await write(tx, actor, at, { thread, subject: { evidenceId }, text, about: titleHere })
  })
}

/** Writes in the thread of a criterion of a registration; otherwise as `writeOnEvidence`. */
export async function writeOnCriterion(
  actor: Actor,
  { registrationId, criterionId, text }: WriteOnCriterion,
  at = new Date(),
): Promise<void> {
  ensure(mayWriteFrom(actor.seat))
  await within(actor, async tx => {
    await tx.$queryRaw`select id from registration where id = ${registrationId}::uuid for no key update`
    const thread = await criterionThread(tx, registrationId, criterionId)
    const about = `criterion ${criterionId.slice(criterionId.indexOf('#') + 1)}`
    await write(tx, actor, at, { thread, subject: { registrationId, criterionId }, text, about })
  })
}

interface Written {
  readonly thread: Awaited<ReturnType<typeof evidenceThread | typeof criterionThread>>
  readonly subject: Subject
  readonly text: string
  /** In words, for those who are told. */
  readonly about: string
}

async function write(tx: Tx, actor: Actor, at: Date, { thread, subject, text, about }: Written) {
  if (!thread) throw new Refusal(refused('not-found'))
  ensure(mayWrite(actor, thread, thread.about))
  const { centreId, personId: authorId, seat } = actor
  if (isSentTwice(thread.last, authorId, text, at)) return

  const { id: messageId } = await tx.message.create({
    data: { centreId, ...subject, authorId, seat, text, at },
    select: { id: true },
  })
  // Whoever answers has read what they answer.
  const here = pageOf(subject, seat)
  if (here) await markReadAt(tx, actor, at, here)
  await notify(
    tx,
    actor,
    at,
    ...toTell(thread, thread.wrote).flatMap(({ seat, people }) => {
      const address = pageOf(subject, seat)
      return address
        ? [{ kind: 'message.written' as const, to: people, seat, address, facts: { about } }]
        : []
    }),
  )
  await record(tx, actor, at, {
    deed: 'message.written',
    subjectId: 'evidenceId' in subject ? subject.evidenceId : subject.registrationId,
    detail: { messageId, ...('criterionId' in subject && { criterionId: subject.criterionId }) },
  })
}
