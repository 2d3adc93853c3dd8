import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { switchCentre } from './frame-actions.ts'

/** One form for each centre to go to. */
export function CentreForms({ centres }: { centres: readonly { id: string; name: string }[] }) {
  return centres.map(({ id, name }) => (
    <Form key={id} action={switchCentre} id={`centre-${id}`}>
      <input type="hidden" name="centreId" value={id} />
      <SubmitButton kind="quiet">Go to {name}</SubmitButton>
    </Form>
  ))
}
