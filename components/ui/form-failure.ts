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
