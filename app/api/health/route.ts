import { health } from '#lib/service/health.ts'

export const dynamic = 'force-dynamic'

/** For load balancers and operators: what is up, without a word about anybody's data. */
export async function GET(): Promise<Response> {
  const found = await health()
  return Response.json(found, {
    status: found.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
