import { TextField } from '#components/ui/field.tsx'
import { passwordLength } from '#lib/people/rules.ts'

/** The account's address, in the same form as its password so that a password manager keeps them together. */
export function AccountField({ email }: { email: string }) {
  return (
    <TextField
      name="account"
      type="email"
      label="Your account"
      autoComplete="username"
      defaultValue={email}
      readOnly
    />
  )
}

export function NewPasswordField() {
  return (
    <TextField
      name="newPassword"
      type="password"
      label="New password"
      autoComplete="new-password"
      hint={`At least ${passwordLength.least} characters. Three or more words that do not belong together are easy to remember and hard to guess. Pasting from a password manager is welcome.`}
    />
  )
}
