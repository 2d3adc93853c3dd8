import { Checkbox, Radios, TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { basisWords } from '#lib/assessment/rules/may-confirm-observer.ts'
import { confirm } from './actions.ts'

interface Props {
  evidenceId: string
  versionNumber: number
  observer: string
  owner: string
}

export function ObserverForm({ evidenceId, versionNumber, observer, owner }: Props) {
  return (
    <Form id="confirm" action={confirm} keep={`observer-${evidenceId}-${versionNumber}`} owner={owner}>
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="versionNumber" value={versionNumber} />
      <Radios
        name="role"
        label="Who observed"
        required
        options={[
          { value: 'expert_witness', label: `${observer}, as an expert witness` },
          { value: 'assessor', label: 'I did, as an assessor' },
        ]}
      />
      <Checkbox name="observedMyself" label="I watched this myself" hint="Only if you are the observer." />
      <fieldset className="space-y-1">
        <legend className="font-semibold">Of an expert witness I have made sure that they</legend>
        <Checkbox name="workingKnowledge" label="have a working knowledge of the units" />
        <Checkbox name="occupationallyCompetent" label="are competent in the work that they observed" />
      </fieldset>
      <Radios
        name="basis"
        label="And that they"
        options={Object.entries(basisWords).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        name="note"
        label="How you know"
        hint="For whoever samples this: a certificate seen, a job description, a conversation."
        rows={2}
      />
      <SubmitButton kind="secondary" busy="Recording">
        Confirm the observer
      </SubmitButton>
    </Form>
  )
}
