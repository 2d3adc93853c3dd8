import { headers } from 'next/headers'
import type { NextRequest } from 'next/server'
import { recordId } from '#app/record-id.ts'
import { actingIn, actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { AutosaveDraft } from '#lib/evidence/autosave-input.ts'
import { autosaveDraft } from '#lib/evidence/commands/autosave-draft.ts'
import { draftAsStored } from '#lib/evidence/queries/draft-copies.ts'
import { reportFault } from '#lib/fault.ts'
import type { Actor } from '#lib/people/rules.ts'
import { type Reason, Refusal, refused } from '#lib/refusal.ts'

interface Context {
  params: Promise<{ evidenceId: string }>
}

/** A draft as it is stored, by the names of its form's fields: for its candidate's own device. */
export async function GET(_: NextRequest, { params }: Context): Promise<Response> {
  const actor = await actorIn('candidate')
  const evidenceId = recordId((await params).evidenceId)
  const draft = await within(actor, tx => draftAsStored(tx, actor.personId, evidenceId))
  return draft ? answer(draft) : refusal(refused('not-found'))
}

/** Takes what changed in a draft since its device last heard of it. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  try {
    const actor = await actingIn(['candidate'])
    const { evidenceId } = await params
    const sent: unknown = await request.json().catch(() => null)
    const input = AutosaveDraft.safeParse({ ...(typeof sent === 'object' && sent), evidenceId })
    if (!input.success) throw new Refusal(refused('invalid-input'))
    mustBe(actor, input.data.owner)
    return answer(await autosaveDraft(actor, input.data))
  } catch (error) {
    if (error instanceof Refusal) return refusal(error.refused)
    const errorId = reportFault(error, { path: (await headers()).get('x-path') ?? '' })
    return answer(
      { errorId, sentence: `Something went wrong on our side. It is recorded under ${errorId}.` },
      500,
    )
  }
}

/** What one person typed is never saved for another who has signed in on the same device meanwhile. */
function mustBe({ personId }: Actor, owner: string): void {
  if (personId !== owner) throw new Refusal(refused('signed-out'))
}

const statuses: Partial<Record<Reason, number>> = {
  'signed-out': 401,
  'wrong-seat': 403,
  'not-found': 404,
  'invalid-input': 400,
}

const refusal = ({ reason, sentence, mend }: Refusal['refused']) =>
  answer({ reason, sentence, mend }, statuses[reason] ?? 409)

const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })
