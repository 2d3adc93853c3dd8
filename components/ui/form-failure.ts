import type { FormState } from './form-state.ts'

const digestOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : null

/** Where a redirecting action sends the browser (Next's digest is `NEXT_REDIRECT;push;/address;307;`), or null. */
export function redirectOf(error: unknown): string | null {
  const parts = digestOf(error)?.split(';') ?? []
  return parts[0] === 'NEXT_REDIRECT' ? parts.slice(2, -2).join(';') : null
}

/** A redirect means the deed is done, unless it asks the person to sign in first. */
export function isDone(address: string): boolean {
  return !/^\/sign-in(?:[/?#]|$)/.test(address)
}

/** An action that threw: with a digest the server failed and recorded it; without, it was never reached. */
export function failureOf(error: unknown, kept: boolean): FormState {
  const errorId = digestOf(error)
  if (errorId) return { kind: 'fault', errorId }
  const where = kept ? 'kept on this device' : 'still on this page'
  return {
    kind: 'fault',
    message: `You are offline or the service cannot be reached. What you typed is ${where}; send it again when you are back online.`,
  }
}

/** The page was made by an older version of the service than the one that answers now. */
export function outdated(kept: boolean): FormState {
  return {
    kind: 'fault',
    message: kept
      ? 'The service was updated while this page was open. What you typed is kept on this device: load the page again, then send it.'
      : 'The service was updated while this page was open. Copy what you typed, load the page again, then send it.',
  }
}

/** What the server takes in one request (next.config.ts), less room for everything that is no file. */
const roomForFiles = 29 * 1024 * 1024

/** Refuses files that the server would break off unread, beside their field; `null` when they can be sent. */
export function tooHeavy(data: FormData): FormState | null {
  const files = [...data].flatMap(([name, value]) =>
    value instanceof File ? [{ name, size: value.size }] : [],
  )
  const size = files.reduce((sum, file) => sum + file.size, 0)
  const [first] = files
  if (!first || size <= roomForFiles) return null
  return {
    kind: 'refusal',
    message: 'Nothing was sent, and what you typed is still here.',
    errors: {
      [first.name]: `These files are ${Math.ceil(size / 1024 / 1024)} MB together, more than can be sent at once. Choose some of them, save, then add the others.`,
    },
  }
}
