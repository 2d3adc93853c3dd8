import { seatOptions } from '#components/centre/seat-words.ts'
import { Select } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { FormDetails } from '#components/ui/form-details.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { FoundPerson } from '#lib/people/queries/people.ts'
import { seats } from '#lib/people/rules.ts'
import { Seat } from '#prisma/client/enums.ts'
import { end, give } from './actions.ts'

export function Seats({ person, held }: { person: FoundPerson; held: readonly Seat[] }) {
  const others = Object.values(Seat).filter(seat => !held.includes(seat))
  return (
    <Section title="Seats" id="seats">
      <ul className="max-w-xl divide-y divide-line border-y border-line">
        {held.map(seat => (
          <li key={seat} className="py-2">
            <p className="font-semibold">{seats[seat].label}</p>
            <Form action={end} id={`end-${seat}`} className="space-y-3">
              <FormDetails summary={`End this seat`}>
                <input type="hidden" name="personId" value={person.id} />
                <input type="hidden" name="seat" value={seat} />
                <p>
                  {person.name} stops being {article(seats[seat].label)} of this centre with their next page.
                  What they did stays, and it is recorded that you ended the seat.
                </p>
                <SubmitButton kind="danger" busy="Ending">
                  End the seat of {seats[seat].label.toLowerCase()}
                </SubmitButton>
              </FormDetails>
            </Form>
          </li>
        ))}
        {held.length === 0 && <li className="py-2">None: this person has left the centre.</li>}
      </ul>
      {others.length > 0 && (
        <Form action={give} id="give-seat" className="flex flex-wrap items-end gap-4">
          <input type="hidden" name="personId" value={person.id} />
          <Select name="seat" label="Another seat" empty="Choose a seat" options={seatOptions(others)} />
          <SubmitButton kind="secondary" busy="Giving">
            Give this seat
          </SubmitButton>
        </Form>
      )}
    </Section>
  )
}

const article = (label: string) => `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label.toLowerCase()}`
