import { randomUUID } from 'node:crypto'

/** Logs a failure that is ours, as one line of JSON, and returns the id under which the person can name it. */
export function reportFault(error: unknown, about: Record<string, string> = {}): string {
  const id = randomUUID().slice(0, 8)
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  console.error(
    JSON.stringify({ level: 'error', id, at: new Date().toISOString(), name, message, ...about, stack }),
  )
  return id
}
