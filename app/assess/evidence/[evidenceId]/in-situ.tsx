import { DateField, TextArea, TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { Day } from '#components/ui/time.tsx'
import { detailsIn } from '#lib/evidence/rules/details.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import { examine } from './actions.ts'
import type { Item } from './desk.ts'

interface Props {
  item: Item
  /** Whether this version can still be judged. */
  open: boolean
  owner: string
}

/** When the record was examined where it is held and what it showed, and the form to say so. */
export function InSitu({ item: { id, version }, open, owner }: Props) {
  const { place, shownBy } = detailsIn(version.details).held
  return (
    <Section title="Examined where it is held" id="in-situ">
      {version.examinations.map(({ examinedOn, place: where, shownBy: by, findings, assessor }) => (
        <div key={`${examinedOn.toISOString()} ${findings}`} className="border-l-4 border-edge pl-3">
          <p className="font-semibold">
            {assessor.name}, <Day at={examinedOn} />
          </p>
          <p className="text-sm text-muted" dir="auto">
            {where}, shown by {by}
          </p>
          <Prose text={findings} />
        </div>
      ))}
      {version.examinations.length === 0 && (
        <Notice>Nobody has examined it yet. Until somebody has, no criterion can be met by it.</Notice>
      )}
      {open && (
        <Form id="examine" action={examine} keep={`in-situ-${id}-${version.number}`} owner={owner}>
          <input type="hidden" name="evidenceId" value={id} />
          <input type="hidden" name="versionNumber" value={version.number} />
          <DateField name="examinedOn" label="Day on which you examined it" max={londonDay(new Date())} />
          <TextField name="place" label="Where" defaultValue={place} />
          <TextField
            name="shownBy"
            label="Who showed it to you"
            hint="Their position."
            defaultValue={shownBy}
          />
          <TextArea
            name="findings"
            label="What it showed"
            hint="Of the candidate’s practice, without anything by which somebody could be known."
            rows={4}
          />
          <SubmitButton kind="secondary" busy="Recording">
            Record the examination
          </SubmitButton>
        </Form>
      )}
    </Section>
  )
}
