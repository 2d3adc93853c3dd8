import { evidencePath } from '#app/portfolio/addresses.ts'
import { Marked } from '#components/evidence/marked.tsx'
import { Radios, TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { type Hit, summary } from '#lib/evidence/identifiers/rules.ts'
import { distinct, type Justified, unsettled } from '#lib/evidence/rules/remaining.ts'
import { settle } from '../actions.ts'

interface Props {
  evidenceId: string
  revision: number
  hits: readonly Hit[]
  justified: readonly Justified[]
  /** Whether what was found in this place was typed, and so can be replaced here. */
  isTyped: (where: string) => boolean
}

/** Each thing that could identify somebody, in its sentence, to be replaced or to be answered for. */
export function IdentifiersForm({ evidenceId, revision, hits, justified, isTyped }: Props) {
  const reasons = new Map(justified.map(({ key, reason }) => [key, reason]))
  const open = unsettled(hits, justified).length
  return (
    <Section title="Could anybody be known from it?" id="identifiers">
      <p className="max-w-prose">{summary(hits)}</p>
      <p className="max-w-prose text-sm text-muted">
        It is read on this service alone. <TextLink href="/portfolio/names">Names you keep private</TextLink>{' '}
        are looked for too. Pictures and recordings are not looked at or listened to: do that yourself.
      </p>
      {hits.length > 0 && (
        <>
          <Notice kind={open > 0 ? 'warning' : 'success'}>
            {open > 0
              ? `${open === 1 ? 'One thing is' : `${open} things are`} still to be decided about before you can submit.`
              : 'You have decided about everything that was found. What stays goes with the submission, with your reason, for your assessor to see.'}
          </Notice>
          <Form id="identifiers" action={settle} className="space-y-4">
            <input type="hidden" name="evidenceId" value={evidenceId} />
            <input type="hidden" name="revision" value={revision} />
            <ol className="divide-y divide-line border-y border-line">
              {distinct(hits).map((hit, index) => (
                <li key={hit.key} className="space-y-3 py-4">
                  <input type="hidden" name={`hits.${index}.key`} value={hit.key} />
                  <Found hit={hit} />
                  <Choice
                    hit={hit}
                    index={index}
                    reason={reasons.get(hit.key)}
                    typed={isTyped(hit.where)}
                    evidenceId={evidenceId}
                  />
                </li>
              ))}
            </ol>
            <TextField
              name="rest"
              label="Why all the others may stay"
              hint="Stands for each that you have neither replaced nor given a reason for, such as “Titles of books and places of training”."
              maxLength={500}
            />
            <SubmitButton kind="secondary" busy="Applying…">
              Apply what I decided
            </SubmitButton>
          </Form>
        </>
      )}
    </Section>
  )
}

function Found({ hit: { what, found, sentence, where, times } }: { hit: Hit & { times: number } }) {
  return (
    <div>
      <h3 className="font-semibold">
        Possibly {what}: <bdi>{found}</bdi>
      </h3>
      <p className="text-sm text-muted" dir="auto">
        {where}
        {times > 1 && `, ${times} times`}
      </p>
      <p dir="auto" className="max-w-prose border-l-4 border-edge pl-3">
        <Marked text={sentence.text} marks={[{ at: sentence.at, length: found.length }]} />
      </p>
    </div>
  )
}

interface ChoiceProps {
  hit: Hit
  index: number
  /** The reason given before, if it may stay. */
  reason: string | undefined
  typed: boolean
  evidenceId: string
}

function Choice({ hit: { found, suggestion }, index, reason, typed, evidenceId }: ChoiceProps) {
  const stays = { value: 'stays', label: 'It may stay, because' }
  return (
    <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      <Radios
        name={`hits.${index}.choice`}
        label={
          <>
            What becomes of <bdi>{found}</bdi>
          </>
        }
        options={typed ? [{ value: 'replace', label: 'Replace it' }, stays] : [stays]}
        defaultValue={reason ? 'stays' : undefined}
      />
      <div className="space-y-2">
        {typed ? (
          <TextField
            name={`hits.${index}.replacement`}
            label="By"
            defaultValue={suggestion}
            maxLength={200}
          />
        ) : (
          <p className="text-sm">
            It is in a file. <TextLink href={evidencePath(evidenceId)}>Take the file off the draft</TextLink>,
            change it on your device, and add it again.
          </p>
        )}
        <TextField name={`hits.${index}.reason`} label="Because" defaultValue={reason} maxLength={500} />
      </div>
    </div>
  )
}
