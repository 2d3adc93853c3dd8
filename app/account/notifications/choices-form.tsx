import { Fragment } from 'react'
import { Select } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { type Kind, kinds, mailWords } from '#lib/notification/rules/kinds.ts'
import type { MailChoice } from '#prisma/client/enums.ts'
import { choose } from './actions.ts'

const options = (Object.keys(mailWords) as MailChoice[]).map(value => ({ value, label: mailWords[value] }))

/** One choice for each kind of thing that somebody is told of. */
export function ChoicesForm({ choices }: { choices: readonly { kind: Kind; mail: MailChoice }[] }) {
  return (
    <Form action={choose}>
      {choices.map(({ kind, mail }, index) => (
        <Fragment key={kind}>
          <input type="hidden" name={`choices.${index}.kind`} value={kind} />
          <Select
            name={`choices.${index}.mail`}
            label={kinds[kind].what}
            options={options}
            defaultValue={mail}
          />
        </Fragment>
      ))}
      <SubmitButton busy="Saving">Save</SubmitButton>
    </Form>
  )
}
