import { headers } from 'next/headers'
import { sessionSeconds } from '#lib/auth.ts'
import type { Browser } from '#lib/people/commands/sign-in.ts'

/** The browser that sent this request, as our own server saw it. */
export async function askingBrowser(): Promise<Browser> {
  const sent = await headers()
  return {
    address: sent.get('x-client-address') ?? '',
    userAgent: sent.get('user-agent') ?? '',
    seconds: sessionSeconds,
  }
}
