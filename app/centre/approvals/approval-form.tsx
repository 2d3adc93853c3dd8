import { DateField, TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { FormDetails } from '#components/ui/form-details.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { type Approval, markOf } from '#lib/centre/rules.ts'
import type { Day } from '#lib/people/day-rules.ts'
import { recordOne } from './actions.ts'

interface Props {
  id: string
  specificationId: string
  approval: Approval | null
  owner: string
  today: Day
}

export function ApprovalForm({ id, specificationId, approval, owner, today }: Props) {
  return (
    <Form
      action={recordOne}
      id={id}
      keep={`approval-${specificationId}`}
      owner={owner}
      className="max-w-xl space-y-4"
    >
      <FormDetails summary={approval ? 'Change what is recorded' : 'Record the approval'}>
        <input type="hidden" name="specificationId" value={specificationId} />
        <input type="hidden" name="seen" value={markOf(approval)} />
        <TextField
          name="reference"
          label="Reference of the approval"
          defaultValue={approval?.reference}
          autoComplete="off"
          className="w-64"
        />
        <DateField name="approvedOn" label="Approved on" max={today} defaultValue={approval?.approvedOn} />
        <DateField
          name="endsOn"
          label="Approval ends on (if it does)"
          hint="The last day on which it stands."
          defaultValue={approval?.endsOn ?? undefined}
        />
        <DateField
          name="lastRegistrationOn"
          label="Last day for registration (if it is announced)"
          hint="The awarding organisation publishes it in its own catalogue."
          defaultValue={approval?.lastRegistrationOn ?? undefined}
        />
        <DateField
          name="lastCertificationOn"
          label="Last day for certification (if it is announced)"
          defaultValue={approval?.lastCertificationOn ?? undefined}
        />
        <SubmitButton busy="Recording">Record</SubmitButton>
      </FormDetails>
    </Form>
  )
}
