import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { askingBrowser } from '#app/sign-in/browser.ts'
import { sessionCookie, sessionSeconds } from '#lib/auth.ts'
import { env } from '#lib/env.ts'
import { signIn } from '#lib/people/commands/sign-in.ts'
import { signOut } from '#lib/people/commands/sign-out.ts'
import { SignIn } from '#lib/people/input.ts'
import { openSession } from '#lib/people/queries/sessions.ts'
import { Refusal } from '#lib/refusal.ts'

/** next-auth's own way in: the same command, the same throttle and the same token as our sign-in page. */
export function options(): NextAuthOptions {
  const { PUBLIC_URL, NEXTAUTH_SECRET } = env()
  const secure = PUBLIC_URL.startsWith('https:')
  return {
    secret: NEXTAUTH_SECRET,
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    cookies: {
      sessionToken: {
        name: sessionCookie(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: admitted,
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sid: user.sid } : { sub: token.sub, sid: token.sid }),
      session: async ({ token }) => {
        const open = await openSession(String(token.sid), new Date())
        if (!open) throw new Error('the session ended while it was asked for')
        return { user: { name: open.person.name }, expires: open.expiresAt.toISOString() }
      },
    },
    events: {
      signOut: async ({ token }) => {
        const { sub, sid } = token
        if (sub && typeof sid === 'string') await signOut({ personId: sub, sessionId: sid })
      },
    },
  }
}

async function admitted(sent: Record<string, string> | undefined) {
  const input = SignIn.safeParse(sent)
  if (!input.success) return null
  try {
    const { sessionId, personId } = await signIn(input.data, await askingBrowser())
    return { id: personId, sid: sessionId }
  } catch (error) {
    if (error instanceof Refusal && error.refused.reason === 'sign-in-failed') return null
    throw error
  }
}

declare module 'next-auth' {
  interface User {
    sid: string
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string
  }
}
