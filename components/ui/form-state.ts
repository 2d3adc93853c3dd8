/** What a server action answers to its form. */
export interface FormState {
  message?: string
  kind?: 'refusal' | 'fault' | 'done'
  /** By field name. */
  errors?: Record<string, string>
  /** What was sent, so that nothing has to be typed again. Never a password. */
  values?: Record<string, string | string[]>
  /** The address at which the person can put it right. */
  mend?: string
  errorId?: string
  /** Where to sign in again when the session has ended. */
  signIn?: string
  attempt?: number
}

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>

export function isRefused(state: FormState): boolean {
  return (
    state.kind !== 'done' && Boolean(state.message || state.errorId || Object.keys(state.errors ?? {}).length)
  )
}
