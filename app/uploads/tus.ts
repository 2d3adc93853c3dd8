import { randomUUID } from 'node:crypto'
import { Server, type Upload } from '@tus/server'
import { beginUpload } from '#lib/evidence/commands/begin-upload.ts'
import { forgottenAt } from '#lib/evidence/rules/uploads.ts'
import { BeginUpload } from '#lib/evidence/upload-input.ts'
import { queueUpload } from '#lib/evidence/work.ts'
import { incoming } from '#lib/file-store/incoming.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'

const actors = new WeakMap<Request, Actor>()
let server: Server | undefined

/** Answers a request of the tus protocol in the name of somebody who may make it. */
export function tusAnswer(request: Request, actor: Actor): Promise<Response> {
  actors.set(request, actor)
  server ??= new Server({
    path: '/uploads',
    datastore: incoming().datastore,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: () => randomUUID(),
    onUploadCreate: begin,
    onUploadFinish: finish,
    onResponseError: (_, error) => (error instanceof Refusal ? inTus(error) : undefined),
  })
  return server.handleWeb(request)
}

/** Before any byte is written: whether it may come at all. A job looks tomorrow whether it was forgotten. */
async function begin(request: Request, { id, size, metadata }: Upload) {
  const actor = actorOf(request)
  const asked = BeginUpload.safeParse({
    uploadId: id,
    evidenceId: metadata?.evidence,
    name: metadata?.name,
    size,
    declaredType: metadata?.type ?? undefined,
  })
  if (!asked.success) throw new Refusal(refused('invalid-input'))
  const at = new Date()
  await beginUpload(actor, asked.data, at)
  await queueUpload({ uploadId: id, centreId: actor.centreId, personId: actor.personId }, forgottenAt(at))
  return {}
}

async function finish(request: Request, { id }: Upload) {
  const { centreId, personId } = actorOf(request)
  await queueUpload({ uploadId: id, centreId, personId })
  return {}
}

function actorOf(request: Request): Actor {
  const actor = actors.get(request)
  if (!actor) throw new Error('An upload came by without an actor')
  return actor
}

/**
 * A refusal as a browser's script reads it: never one after which it would try again by itself. What is not there
 * and what is not theirs are one answer.
 */
export function inTus({ refused: { reason, sentence } }: Refusal) {
  if (reason === 'signed-out') return { status_code: 401, body: sentence }
  if (reason === 'not-found' || reason === 'wrong-seat')
    return { status_code: 404, body: 'This file does not exist, or you have no access to it.' }
  return { status_code: 422, body: sentence }
}
