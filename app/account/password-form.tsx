import { AccountField, NewPasswordField } from '#app/password/new-password-fields.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { changeOwnPassword } from './actions.ts'

export function PasswordForm({ email }: { email: string }) {
  return (
    <Form action={changeOwnPassword} id="change-password" className="max-w-md space-y-6">
      <AccountField email={email} />
      <TextField
        name="currentPassword"
        type="password"
        label="Current password"
        autoComplete="current-password"
      />
      <NewPasswordField />
      <SubmitButton busy="Changing your password">Change password</SubmitButton>
    </Form>
  )
}
