import { DateField, Select, TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { FormDetails } from '#components/ui/form-details.tsx'
import { Section } from '#components/ui/section.tsx'
import { Status } from '#components/ui/status.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import { type Day as DayText, dayOf, daysLater } from '#lib/people/day-rules.ts'
import type { FoundPerson } from '#lib/people/queries/people.ts'
import { askedQualifications } from '#lib/people/record-rules.ts'
import { recordQualification } from './actions.ts'

interface Props {
  person: FoundPerson
  owner: string
  today: DayText
}

export function Qualifications({ person, owner, today }: Props) {
  return (
    <Section title="Assessor and quality assurer qualifications" id="qualifications">
      {person.qualifications.length > 0 ? (
        <Table
          caption="Qualifications on record"
          captionHidden
          head={['Qualification', 'Awarded', 'Expires', 'Standing']}
        >
          {person.qualifications.map(({ code, title, awardedOn, expiresOn }) => (
            <tr key={code}>
              <th scope="row" className="min-w-56">
                {title}
              </th>
              <td className="whitespace-nowrap">
                <Day at={awardedOn} />
              </td>
              <td className="whitespace-nowrap">{expiresOn ? <Day at={expiresOn} /> : 'Never'}</td>
              <td>
                <Validity expiresOn={expiresOn && dayOf(expiresOn)} today={today} />
              </td>
            </tr>
          ))}
        </Table>
      ) : (
        <p>
          None on record. An assessor can sign only units whose specification accepts a qualification recorded
          here.
        </p>
      )}
      <Form action={recordQualification} id="qualification" keep={`qualification-${person.id}`} owner={owner}>
        <FormDetails summary="Record a qualification">
          <input type="hidden" name="personId" value={person.id} />
          <Select
            name="code"
            label="Qualification"
            hint="These are the ones that specifications name. One recorded again takes the new dates."
            empty="Choose a qualification"
            className="ui-input w-full"
            options={[
              ...askedQualifications.map(({ code, title }) => ({ value: code, label: title })),
              { value: 'OTHER', label: 'Another: I give its title' },
            ]}
          />
          <TextField name="title" label="Title, if it is another" autoComplete="off" />
          <DateField name="awardedOn" label="Awarded on" max={today} />
          <DateField
            name="expiresOn"
            label="Expires on (if it does)"
            hint="The last day on which it counts."
          />
          <SubmitButton busy="Recording">Record this qualification</SubmitButton>
        </FormDetails>
      </Form>
    </Section>
  )
}

function Validity({ expiresOn, today }: { expiresOn: DayText | null; today: DayText }) {
  if (expiresOn !== null && expiresOn < today) return <Status tone="danger">Lapsed</Status>
  if (expiresOn !== null && expiresOn <= daysLater(today, 90)) return <Status tone="warn">Lapses soon</Status>
  return <Status tone="good">Valid</Status>
}
