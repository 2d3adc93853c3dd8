import { Checkbox, Radios, TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { aiAnswers, declarations, tickedDeclarations } from '#lib/evidence/rules/declarations.ts'
import { submit } from '../actions.ts'

export function SubmitForm({ evidenceId, revision }: { evidenceId: string; revision: number }) {
  return (
    <Section title="Declare and submit">
      <Form action={submit} className="max-w-prose space-y-4">
        <input type="hidden" name="evidenceId" value={evidenceId} />
        <input type="hidden" name="revision" value={revision} />
        {tickedDeclarations.map(kind => (
          <Checkbox
            key={kind}
            name={kind}
            label={<span className="font-semibold">{declarations[kind].title}</span>}
            hint={declarations[kind].text}
          />
        ))}
        <Radios
          name="ai.use"
          label={declarations.ai_use.title}
          hint={declarations.ai_use.text}
          options={Object.entries(aiAnswers).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          name="ai.purpose"
          label="What it was used for, if it was"
          hint="Such as “checking the spelling” or “a first outline of the headings”."
          maxLength={500}
        />
        <p>
          Your assessor then finds it in their queue. This version cannot be changed any more; until somebody
          judges it, you can recall it. Your declarations are stored with their words, your name and the time.
        </p>
        <SubmitButton busy="Submitting…">Submit for assessment</SubmitButton>
      </Form>
    </Section>
  )
}
