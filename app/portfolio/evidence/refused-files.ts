import { cookies } from 'next/headers'
import { z } from 'zod'
import { evidencePath } from '#app/portfolio/addresses.ts'
import type { Refused } from '#lib/refusal.ts'

const name = 'refused-files'
/** A browser drops a cookie of more than 4 KB. */
const most = 2400

const Sentences = z.array(z.string().max(600)).max(20)

/**
 * Carries over the redirect what could not be kept, for the page of that piece of evidence and a minute only: in
 * the address, anybody could make this site say anything.
 */
export async function rememberRefused(evidenceId: string, refused: readonly Refused[]): Promise<void> {
  const store = await cookies()
  const path = evidencePath(evidenceId)
  if (refused.length === 0) {
    store.delete({ name, path })
    return
  }
  const sentences: string[] = []
  for (const { sentence } of refused) {
    if (encoded([...sentences, sentence]).length > most) break
    sentences.push(sentence)
  }
  const left = refused.length - sentences.length
  if (left > 0) sentences.push(`And ${left} more could not be kept.`)
  store.set(name, encoded(sentences), { path, httpOnly: true, sameSite: 'lax', maxAge: 60 })
}

const encoded = (sentences: readonly string[]) => Buffer.from(JSON.stringify(sentences)).toString('base64url')

/** What the last save could not keep, each as its sentence. */
export async function refusedFiles(): Promise<string[]> {
  const value = (await cookies()).get(name)?.value
  if (!value) return []
  try {
    return Sentences.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString())).data ?? []
  } catch {
    return []
  }
}
