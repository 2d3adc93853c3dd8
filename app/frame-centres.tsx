import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Visitor } from '#lib/auth.ts'
import { switchCentre } from './frame-actions.ts'

/** One form for each other centre in which the person holds a seat. */
export function CentreForms({
  memberships,
  current,
}: {
  memberships: Visitor['memberships']
  current: string | null
}) {
  const others = new Map(memberships.map(({ centreId, centreName }) => [centreId, centreName]))
  if (current) others.delete(current)
  if (others.size === 0) return null
  return [...others].map(([id, name]) => (
    <Form key={id} action={switchCentre} id={`centre-${id}`}>
      <input type="hidden" name="centreId" value={id} />
      <SubmitButton kind="quiet">Go to {name}</SubmitButton>
    </Form>
  ))
}
