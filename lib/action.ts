import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { FormAction, FormState } from '#components/ui/form-state.ts'
import { actingIn } from '#lib/auth.ts'
import { env } from '#lib/env.ts'
import { reportFault } from '#lib/fault.ts'
import { formObject, typedText } from '#lib/form-data.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, type Refused, refused } from '#lib/refusal.ts'
import type { Seat } from '#prisma/client/enums.ts'

/**
 * The one door for forms: same origin, who is there, what they bring, then the command. A refusal comes back
 * as its sentence with everything that was typed; anything else is our fault and comes back with its id.
 * @param seats who may knock, in order of preference
 * @param input what they may bring
 * @param deed the command that answers; it may return a message or redirect
 */
export function action<Input extends z.ZodType>(
  seats: readonly Seat[],
  input: Input,
  deed: (actor: Actor, input: z.output<Input>) => Promise<FormState | undefined>,
): FormAction {
  return door(
    input,
    async parsed => deed(await actingIn(seats), parsed),
    () => actingIn(seats),
  )
}

/** The door without a seat: for signing in, out and setting a password. */
export function openAction<Input extends z.ZodType>(
  input: Input,
  deed: (input: z.output<Input>) => Promise<FormState | undefined>,
): FormAction {
  return door(input, deed, async () => undefined)
}

function door<Input extends z.ZodType>(
  input: Input,
  deed: (input: z.output<Input>) => Promise<FormState | undefined>,
  admit: () => Promise<unknown>,
): FormAction {
  return async (_previous, data) => {
    const values = typedText(data)
    const attempt = Date.now()
    try {
      await refuseOtherOrigins()
      await admit()
      const parsed = input.safeParse(formObject(data))
      if (!parsed.success) return misfilled(errorsOf(parsed.error), values, attempt)
      return (await deed(parsed.data)) ?? { kind: 'done', attempt }
    } catch (error) {
      // A deed that leads back to the page it was done on has to show it anew, even where only the fragment differs.
      if (redirects(error)) refresh()
      unstable_rethrow(error)
      if (!(error instanceof Refusal)) return { kind: 'fault', errorId: reportFault(error), values, attempt }
      return { kind: 'refusal', ...(await inWords(error.refused)), values, attempt }
    }
  }
}

const misfilled = (
  errors: Record<string, string>,
  values: FormState['values'],
  attempt: number,
): FormState => ({ kind: 'refusal', message: refused('invalid-input').sentence, errors, values, attempt })

const redirects = (error: unknown) =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT;')

/** A refusal as its form shows it: one whose mend is a field of the form ('#activityOn') is said beside that field. */
async function inWords({ reason, sentence, mend }: Refused): Promise<FormState> {
  if (mend?.startsWith('#'))
    return { message: refused('invalid-input').sentence, errors: { [mend.slice(1)]: sentence } }
  if (reason !== 'signed-out') return { message: sentence, ...(mend && { mend }) }
  const path = (await headers()).get('x-path') ?? '/'
  return { message: sentence, signIn: `/sign-in?next=${encodeURIComponent(path)}` }
}

/** Next compares origins too, but only for its own calls and only when a browser says where it comes from. */
async function refuseOtherOrigins(): Promise<void> {
  const origin = (await headers()).get('origin')
  if (origin !== new URL(env().PUBLIC_URL).origin) throw new Refusal(refused('other-origin'))
}

function errorsOf(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[issue.path.join('.')] ??= issue.message
  return errors
}
