import { Details } from '#components/ui/details.tsx'
import { Checkbox, Checkboxes, TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { rejectBreach } from './actions.ts'

interface Props {
  evidenceId: string
  candidate: string
  files: readonly { id: string; name: string }[]
}

/** Its text is never kept on the device: it may name what has to go. */
export function RejectForm({ evidenceId, candidate, files }: Props) {
  return (
    <Details summary="Somebody can be identified: reject it and erase what tells">
      <Form id="reject" action={rejectBreach}>
        <input type="hidden" name="evidenceId" value={evidenceId} />
        {files.length > 0 && (
          <Checkboxes
            name="files[]"
            label="Files to erase"
            hint="From every version that holds them."
            options={files.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
          />
        )}
        <Checkbox
          name="wording"
          label="Erase the text too"
          hint="Title, text, answers and notes, in every version that was handed in."
        />
        <TextArea
          name="reason"
          label={`What ${candidate} and whoever samples this is told`}
          hint="The kind of thing that identifies somebody, without repeating it. It stays in the record for good."
          rows={3}
          required
        />
        <Checkbox
          name="confirm"
          label="I understand that it is erased for good, and that this is recorded with my name"
        />
        <SubmitButton kind="danger" busy="Erasing">
          Reject and erase
        </SubmitButton>
      </Form>
    </Details>
  )
}
