import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { visitor } from '#lib/auth.ts'
import { options } from '../options.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  // Anybody could fill our log through it.
  if (nextauth[0] === '_log') return new Response(null, { status: 404 })
  // A session that was ended is none, whatever the token says.
  if (nextauth[0] === 'session' && !(await visitor()))
    return Response.json({}, { headers: { 'cache-control': 'private, no-cache, no-store' } })
  return NextAuth(request, context, options())
}

export { answer as GET, answer as POST }
