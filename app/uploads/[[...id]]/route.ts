import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { stateOf } from '#app/uploads/state.ts'
import { inTus, tusAnswer } from '#app/uploads/tus.ts'
import { actingIn, signedIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { cancelUpload } from '#lib/evidence/commands/cancel-upload.ts'
import { continueUpload } from '#lib/evidence/commands/continue-upload.ts'
import { findUpload, uploadsTo } from '#lib/evidence/queries/uploads.ts'
import { queueUpload } from '#lib/evidence/work.ts'
import { incoming } from '#lib/file-store/incoming.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'

type Context = RouteContext<'/uploads/[[...id]]'>

/**
 * One upload, or with `?evidence=` those to a draft that are not in it yet: each its own candidate's alone.
 * Somebody signed out is sent to sign in, as by every address that can be opened.
 */
export const GET = async (request: NextRequest, context: Context): Promise<Response> => {
  const answer = await orInWords(context, async (actor, id) => {
    const evidence = z.uuid().safeParse(request.nextUrl.searchParams.get('evidence')).data
    const rows = await within(actor, async tx => {
      if (id) return findUpload(tx, actor.personId, id)
      return evidence ? uploadsTo(tx, actor.personId, evidence) : null
    })
    if (!rows) throw new Refusal(refused('not-found'))
    const states = Array.isArray(rows) ? await Promise.all(rows.map(stateOf)) : await stateOf(rows)
    return Response.json(states, { headers: always })
  })
  if (answer.status === 401) await signedIn()
  return answer
}

/** How far it has come. What is in the draft already has come wholly, so that nobody sends it again. */
export const HEAD = (request: NextRequest, context: Context): Promise<Response> =>
  orInWords(context, async (actor, id) => {
    const upload = id && (await within(actor, tx => findUpload(tx, actor.personId, id)))
    if (!upload) throw new Refusal(refused('not-found'))
    const { offset, state } = await stateOf(upload)
    if (state === 'sending') return tusAnswer(request, actor)
    if (upload.status === 'receiving')
      await queueUpload({ uploadId: upload.id, centreId: actor.centreId, personId: actor.personId })
    return new Response(null, {
      headers: {
        ...always,
        'Tus-Resumable': '1.0.0',
        'Upload-Offset': String(offset),
        'Upload-Length': String(upload.size),
      },
    })
  })

export const POST = (request: NextRequest, context: Context): Promise<Response> =>
  orInWords(context, (actor, id) => {
    if (id) throw new Refusal(refused('not-found'))
    return tusAnswer(request, actor)
  })

export const PATCH = (request: NextRequest, context: Context): Promise<Response> =>
  orInWords(context, async (actor, id) => {
    if (!id) throw new Refusal(refused('not-found'))
    await continueUpload(actor, id)
    return tusAnswer(request, actor)
  })

export const DELETE = (_: NextRequest, context: Context): Promise<Response> =>
  orInWords(context, async (actor, id) => {
    if (!id) throw new Refusal(refused('not-found'))
    await cancelUpload(actor, id)
    await incoming().remove(id)
    return new Response(null, { status: 204, headers: { ...always, 'Tus-Resumable': '1.0.0' } })
  })

/** A script cannot follow anybody to the sign-in page: whoever is signed out is told so, and goes on later. */
async function orInWords(
  context: Context,
  answer: (actor: Actor, id: string | null) => Promise<Response>,
): Promise<Response> {
  try {
    const actor = await actingIn(['candidate'])
    return await answer(actor, await idIn(context))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { status_code, body } = inTus(error)
    return text(status_code, body)
  }
}

/** The id that the address names, null when it names none; what is not an id is nobody's. */
async function idIn(context: Context): Promise<string | null> {
  const { id } = await context.params
  if (!id) return null
  const found = id.length === 1 ? z.uuid().safeParse(id[0]).data : undefined
  if (!found) throw new Refusal(refused('not-found'))
  return found
}

const always = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

const text = (status: number, sentence: string) =>
  new Response(sentence, {
    status,
    headers: { ...always, 'Content-Type': 'text/plain; charset=utf-8', 'Tus-Resumable': '1.0.0' },
  })
