import type { Metadata } from 'next'
import { PublicFrame } from '#app/frame.tsx'
import { AccountField, NewPasswordField } from '#app/password/new-password-fields.tsx'
import { Form } from '#components/ui/form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { holderOfPasswordLink } from '#lib/people/queries/sessions.ts'
import { refused } from '#lib/refusal.ts'
import { choosePassword } from '../actions.ts'

export const metadata: Metadata = { title: 'Choose a password', robots: { index: false } }

export default async function PasswordLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const holder = await holderOfPasswordLink(token, new Date())
  return (
    <PublicFrame>
      <PageHeader title="Choose a password" />
      <div className="max-w-md space-y-6">
        {holder ? (
          <Form action={choosePassword}>
            <input type="hidden" name="token" value={token} />
            <AccountField email={holder.email} />
            <NewPasswordField />
            <SubmitButton busy="Setting your password">Set this password</SubmitButton>
          </Form>
        ) : (
          <Notice kind="refusal">{refused('password-link-spent').sentence}</Notice>
        )}
      </div>
    </PublicFrame>
  )
}
