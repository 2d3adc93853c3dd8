import { ownEvidence } from '../own-evidence.ts'
import { suggestedFor } from '../suggested.ts'

/** Suggestions for the candidate's own draft as it is saved, as JSON; for everybody else there is none. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/portfolio/evidence/[evidenceId]/suggestions'>,
): Promise<Response> {
  const { actor, evidence, latest } = await ownEvidence(params)
  const suggestions = evidence.status === 'draft' ? await suggestedFor(actor, evidence, latest) : []
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'private, no-store' } })
}
