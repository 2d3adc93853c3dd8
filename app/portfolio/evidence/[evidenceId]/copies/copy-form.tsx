import { Radios } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { When } from '#components/ui/time.tsx'
import type { DraftAsStored } from '#lib/evidence/queries/draft-copies.ts'
import { fieldInWords, mayHoldBoth } from '#lib/evidence/rules/copies.ts'
import type { Conflict } from '#lib/evidence/rules/reconcile.ts'
import { settle } from './actions.ts'

interface Props {
  draft: DraftAsStored
  copy: DraftAsStored['copies'][number]
}

/** One other version beside what is saved, field by field. */
export function CopyForm({ draft, copy: { id, at, conflicts } }: Props) {
  return (
    <Section title={<>The version of {<When at={at} />}</>}>
      <Form action={settle} id={`copy-${id}`}>
        <input type="hidden" name="evidenceId" value={draft.id} />
        <input type="hidden" name="copyId" value={id} />
        <input type="hidden" name="revision" value={draft.revision} />
        {conflicts.length === 0 && <p>All of it is in the draft by now.</p>}
        {conflicts.map((conflict, index) => (
          <FieldChoice key={conflict.name} conflict={conflict} index={index} />
        ))}
        <SubmitButton>Keep what I chose and let the other version go</SubmitButton>
      </Form>
    </Section>
  )
}

function FieldChoice({ conflict: { name, mine, theirs }, index }: { conflict: Conflict; index: number }) {
  const label = fieldInWords(name)
  return (
    <div className="space-y-3 border-t border-line pt-3">
      <h3 className="text-lg font-semibold">{label}</h3>
      <input type="hidden" name={`choices.${index}.name`} value={name} />
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        <Version title="Saved in the draft" values={theirs} />
        <Version title="In the other version" values={mine} />
      </div>
      <Radios
        name={`choices.${index}.take`}
        label={`What to keep: ${label.toLowerCase()}`}
        defaultValue="theirs"
        options={[
          { value: 'theirs', label: 'The one that is saved' },
          { value: 'mine', label: 'The one from the other version' },
          ...(mayHoldBoth(name) ? [{ value: 'both', label: 'Both, one after the other' }] : []),
        ]}
      />
    </div>
  )
}

function Version({ title, values }: { title: string; values: readonly string[] }) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-muted">{title}</p>
      {values.length > 0 ? <Prose text={values.join('\n')} /> : <p>Nothing</p>}
    </div>
  )
}
