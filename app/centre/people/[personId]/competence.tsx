import { Checkboxes, DateField, Radios, TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { FormDetails } from '#components/ui/form-details.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import type { Day as DayText } from '#lib/people/day-rules.ts'
import type { FoundPerson } from '#lib/people/queries/people.ts'
import { allUnits } from '#lib/people/record-rules.ts'
import { recordCompetence } from './actions.ts'

interface Props {
  person: FoundPerson
  owner: string
  today: DayText
}

const levels = {
  knowledgeable: { label: 'Knowledgeable', hint: 'Knows the work that the unit is about.' },
  competent: { label: 'Competent', hint: 'Can do that work, and so knows it too.' },
} as const

// A unit without an accreditation number has a number of our own making only.
const unitName = ({ number, title, uan }: (typeof allUnits)[number]) => (uan ? `${number} ${title}` : title)

export function Competence({ person, owner, today }: Props) {
  return (
    <Section title="Occupational competence" id="competence">
      {person.competences.length > 0 ? (
        <Table
          caption="Occupational competence on record"
          captionHidden
          head={['Unit', 'Level', 'Confirmed', 'Rests on']}
        >
          {person.competences.map(({ unitId, level, basis, confirmedOn }) => {
            const unit = allUnits.find(({ id }) => id === unitId)
            return (
              <tr key={unitId}>
                <th scope="row" className="min-w-48">
                  {unit ? unitName(unit) : unitId}
                </th>
                <td>{levels[level].label}</td>
                <td className="whitespace-nowrap">
                  <Day at={confirmedOn} />
                </td>
                <td className="min-w-40">{basis}</td>
              </tr>
            )
          })}
        </Table>
      ) : (
        <p>None on record.</p>
      )}
      <Form action={recordCompetence} id="competence-form" keep={`competence-${person.id}`} owner={owner}>
        <FormDetails summary="Record occupational competence">
          <input type="hidden" name="personId" value={person.id} />
          <Checkboxes
            name="unitIds[]"
            label="Units"
            hint="One recorded again takes what you enter now."
            options={allUnits.map(unit => ({ value: unit.id, label: unitName(unit) }))}
          />
          <Radios
            name="level"
            label="Level"
            options={(['knowledgeable', 'competent'] as const).map(value => ({ value, ...levels[value] }))}
          />
          <TextField
            name="basis"
            label="What this rests on"
            hint="Such as the post held and for how long, or who confirmed it."
            autoComplete="off"
          />
          <DateField name="confirmedOn" label="Confirmed on" max={today} />
          <SubmitButton busy="Recording">Record this competence</SubmitButton>
        </FormDetails>
      </Form>
    </Section>
  )
}
