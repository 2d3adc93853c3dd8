import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PublicFrame } from '#app/frame.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { visitor } from '#lib/auth.ts'
import { safePath } from '#lib/people/rules.ts'
import { refused } from '#lib/refusal.ts'
import { enter } from './actions.ts'

export const metadata: Metadata = { title: 'Sign in' }

type Asked = Record<string, string | string[] | undefined>

export default async function SignInPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const next = safePath([asked.next].flat()[0]) ?? undefined
  if (await visitor()) redirect(next ?? '/')
  return (
    <PublicFrame current="/sign-in">
      <PageHeader title="Sign in" />
      <div className="max-w-md space-y-6">
        <Told asked={asked} />
        <Form action={enter}>
          {next && <input type="hidden" name="next" value={next} />}
          <TextField
            name="email"
            type="email"
            label="E-mail address"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <TextField name="password" type="password" label="Password" autoComplete="current-password" />
          <SubmitButton busy="Signing in">Sign in</SubmitButton>
        </Form>
        <p>
          <TextLink href="/password">I have no password yet, or have forgotten it</TextLink>
        </p>
      </div>
    </PublicFrame>
  )
}

/** What brought them here, if they should know. */
function Told({ asked }: { asked: Asked }) {
  if (asked['signed-out'] !== undefined) return <Notice kind="success">You have signed out.</Notice>
  if (asked['signed-out-everywhere'] !== undefined)
    return <Notice kind="success">You have been signed out on every device.</Notice>
  if (asked['password-set'] !== undefined)
    return <Notice kind="success">Your password is set. Sign in with it now.</Notice>
  if (asked.error === 'CredentialsSignin')
    return <Notice kind="refusal">{refused('sign-in-failed').sentence}</Notice>
  if (asked.error !== undefined)
    return (
      <Notice kind="refusal">
        You could not be signed in. Try again here; after many attempts, in 15 minutes.
      </Notice>
    )
  if (asked.next !== undefined) return <Notice>Sign in to go on to the page you asked for.</Notice>
  return null
}
