import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { draftsAsStored } from '#lib/evidence/queries/draft-copies.ts'

/** A candidate's drafts by the names of their forms' fields, for their own device to keep. */
export async function GET(): Promise<Response> {
  const actor = await actorIn('candidate')
  const drafts = await within(actor, tx => draftsAsStored(tx, actor.personId))
  return Response.json(
    { owner: actor.personId, drafts: drafts.map(({ copies, ...draft }) => draft) },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}
