import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { signedIn } from '#lib/auth.ts'
import { markRead } from '#lib/notification/commands/mark-read.ts'
import { changeCentre } from '#lib/people/commands/change-centre.ts'

/**
 * Marks one of the visitor's own notifications as read and leads to what it is about; anybody else's does not
 * exist. A mail may be about another of their centres than the one that they are in: they are taken there.
 */
export async function GET(
  _: NextRequest,
  { params }: { params: Promise<{ notificationId: string }> },
): Promise<Response> {
  const who = await signedIn()
  const id = z.uuid().safeParse((await params).notificationId).data
  if (!id) return nothing()
  const { personId } = who
  const centres = new Set([who.centreId, ...who.memberships.map(({ centreId }) => centreId)])
  for (const centreId of centres) {
    const address = centreId && (await markRead({ personId, centreId }, id))
    if (!address) continue
    if (centreId !== who.centreId) await changeCentre(who, { centreId })
    redirect(address)
  }
  return nothing()
}

const nothing = () =>
  new Response('This page does not exist, or you have no access to it.', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
