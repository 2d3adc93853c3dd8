import type { Metadata } from 'next'
import { PublicFrame } from '#app/frame.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { sendsMail } from '#lib/mail.ts'
import { askForLink } from './actions.ts'

export const metadata: Metadata = { title: 'Set a password' }

export default async function PasswordPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { asked } = await searchParams
  return (
    <PublicFrame>
      <PageHeader title="Set a password" />
      <div className="max-w-prose space-y-6">
        {sendsMail() ? <ByMail asked={asked !== undefined} /> : <ByHand />}
      </div>
    </PublicFrame>
  )
}

function ByHand() {
  return (
    <p>
      You set your password by a link, and this centre hands out links through its administrator. Ask your
      centre administrator for one: it works once, within three days.
    </p>
  )
}

function ByMail({ asked }: { asked: boolean }) {
  return (
    <>
      {asked && (
        <Notice kind="success" title="Look in your e-mail">
          If there is an account with the address that you gave, a link is on its way to it. It works once,
          within three days. If none has come in a few minutes, look among unwanted mail, or ask your centre
          administrator.
        </Notice>
      )}
      <p>Give the e-mail address of your account, and we send you a link by which you choose a password.</p>
      <Form action={askForLink}>
        <TextField
          name="email"
          type="email"
          label="E-mail address"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SubmitButton busy="Sending">Send me a link</SubmitButton>
      </Form>
    </>
  )
}
