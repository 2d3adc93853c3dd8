import { TextField } from '#components/ui/field.tsx'
import { passwordLength } from '#lib/people/rules.ts'

/** The field for a new password, with the account's address beside it so that a password manager keeps them together. */
export function NewPasswordFields({ email }: { email: string }) {
  return (
    <>
      <TextField
        name="account"
        type="email"
        label="Your account"
        autoComplete="username"
        defaultValue={email}
        readOnly
      />
      <TextField
        name="newPassword"
        type="password"
        label="New password"
        autoComplete="new-password"
        hint={`At least ${passwordLength.least} characters. Three or more words that do not belong together are easy to remember and hard to guess. Pasting from a password manager is welcome.`}
      />
    </>
  )
}
