import type { DetailedError } from 'tus-js-client'
import type { UploadState } from '#lib/evidence/rules/uploads.ts'

/** What the service answers to a look, or why there is no answer. */
export type Told<Answer> = Answer | 'signed-out' | 'gone' | 'out-of-reach'

async function ask<Answer>(address: string): Promise<Told<Answer>> {
  try {
    const answer = await fetch(address, { redirect: 'manual', cache: 'no-store' })
    // Only the way to the sign-in page leads elsewhere.
    if (answer.type === 'opaqueredirect') return 'signed-out'
    if (answer.status === 404) return 'gone'
    return answer.ok ? ((await answer.json()) as Answer) : 'out-of-reach'
  } catch {
    return 'out-of-reach'
  }
}

export const askUpload = (id: string) => ask<UploadState>(`/uploads/${id}`)

/** Every upload to a draft that is not in it yet, from this device or another. */
export const askUploads = (evidenceId: string) => ask<UploadState[]>(`/uploads?evidence=${evidenceId}`)

/** Ends an upload; when the service is out of reach, its job does it a day later. */
export const endUpload = (id: string) => fetch(`/uploads/${id}`, { method: 'DELETE' }).catch(() => undefined)

/** What an attempt to send came to, of its answer or because there was none. */
export function failureOf(error: Error | DetailedError) {
  const response = 'originalResponse' in error ? error.originalResponse : null
  const status = response?.getStatus() ?? 0
  const sentence = response?.getBody().trim() || null
  if (status === 401) return { standing: 'signed-out', sentence: null } as const
  if (status === 404 || status === 410) return { standing: 'gone', sentence } as const
  // Somebody else's turn, or too much at once: as good as no answer.
  const final = status >= 400 && status < 500 && ![408, 409, 423, 429].includes(status)
  return final
    ? ({ standing: 'refused', sentence } as const)
    : ({ standing: 'cut-off', sentence: null } as const)
}
