import { Form } from '#components/ui/form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'

interface Props {
  action: FormAction
  planId: string
  /** Which plan gives way to it, if any. */
  replaces: boolean
}

/** One deliberate click: what it does stands beside it. */
export function AgreeForm({ action, planId, replaces }: Props) {
  return (
    <Form action={action} id={`agree-${planId}`} className="space-y-2">
      <input type="hidden" name="planId" value={planId} />
      <p className="max-w-prose text-sm text-muted">
        Agreed, it stands as it is{replaces && ', in place of the plan below'}, and that you agreed is
        recorded with the day. To change something, propose another instead.
      </p>
      <SubmitButton busy="Agreeing">Agree this plan</SubmitButton>
    </Form>
  )
}
