import type { Edits, Fields } from '#lib/evidence/rules/reconcile.ts'

/** What the service answers to an autosave that it took. */
export interface Taken {
  readonly revision: number
  readonly elsewhere: string | null
  readonly fields: Fields
  readonly conflicts: readonly string[]
  readonly copyId: string | null
  readonly notes: Readonly<Record<string, string>>
}

/** Why something is not saved: nobody answered, nobody is signed in, or the service said no in a sentence. */
export type Unsent =
  | { readonly why: 'offline' }
  | { readonly why: 'signed-out' }
  | { readonly why: 'refused' | 'fault'; readonly sentence: string; readonly mend?: string }

export type Outcome = { readonly taken: Taken } | { readonly unsent: Unsent }

export interface Sending {
  readonly owner: string
  readonly revision: number
  readonly edits: Edits
  readonly kind?: string | undefined
  readonly copyId?: string | null | undefined
}

/** A browser gives up on a larger one while its page goes away. */
const roomWhileLeaving = 60_000

/** Sends what changed; `leaving` lets it finish after its page is gone. */
export async function sendEdits(address: string, sending: Sending, leaving = false): Promise<Outcome> {
  const body = JSON.stringify(sending)
  return answered<Taken>(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    keepalive: leaving && body.length < roomWhileLeaving,
  }).then(outcome => ('answer' in outcome ? { taken: outcome.answer } : outcome))
}

export async function answered<Answer>(
  address: string,
  init: RequestInit,
): Promise<{ answer: Answer } | { unsent: Unsent }> {
  try {
    const response = await fetch(address, init)
    const body = await response.json().catch(() => null)
    if (response.ok && body) return { answer: body }
    if (response.status === 401) return { unsent: { why: 'signed-out' } }
    // Without a sentence of ours it was a proxy that answered for a service that is away.
    if (typeof body?.sentence !== 'string') return { unsent: { why: 'offline' } }
    const why = response.status >= 500 ? 'fault' : 'refused'
    return { unsent: { why, sentence: body.sentence, mend: body.mend } }
  } catch {
    return { unsent: { why: 'offline' } }
  }
}
