import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { formOfFile } from '#app/files/[fileId]/form-of-file.ts'
import { signedIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { readableFile } from '#lib/evidence/queries/readable-file.ts'
import { fileResponse } from '#lib/file-store/serve.ts'
import { fileStore } from '#lib/file-store/store.ts'

/**
 * A file of evidence, to those who may read it; for everybody else in the centre, and outside it, there is none.
 * Somebody signed out is sent to sign in and comes back.
 */
export async function GET(request: NextRequest, context: RouteContext<'/files/[fileId]'>): Promise<Response> {
  return answer(request, (await context.params).fileId, false)
}

export async function HEAD(
  request: NextRequest,
  context: RouteContext<'/files/[fileId]'>,
): Promise<Response> {
  return answer(request, (await context.params).fileId, true)
}

async function answer(request: NextRequest, asked: string, head: boolean): Promise<Response> {
  const { personId, centreId, memberships } = await signedIn()
  const fileId = z.uuid().safeParse(asked).data
  if (!fileId || !centreId) return nothing()
  const seats = memberships.filter(each => each.centreId === centreId).map(({ seat }) => seat)
  const asker = { centreId, personId, seat: null }
  const file = await within(asker, tx => readableFile(tx, { personId, seats }, fileId))
  if (!file) return nothing()
  const form = await formOfFile(asker, file, request.nextUrl.searchParams.get('as'))
  if ('none' in form) return inWords(409, form.none)
  if ('later' in form) return inWords(202, form.later, { Refresh: '2' })
  return fileResponse({
    store: fileStore(),
    centreId,
    file: form.file,
    range: request.headers.get('range'),
    ifNoneMatch: request.headers.get('if-none-match'),
    download: request.nextUrl.searchParams.has('download'),
    head,
  })
}

const nothing = () => inWords(404, 'This file does not exist, or you have no access to it.')

const inWords = (status: number, sentence: string, more: Record<string, string> = {}) =>
  new Response(sentence, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
      ...more,
    },
  })
