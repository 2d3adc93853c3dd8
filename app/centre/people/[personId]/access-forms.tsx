import { seatWords } from '#components/centre/seat-words.ts'
import { Checkbox } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { FormDetails } from '#components/ui/form-details.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { FoundPerson } from '#lib/people/queries/people.ts'
import { passwordLinkHours } from '#lib/people/rules.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { remove, renewLink, signOutHere } from './actions.ts'

export function AccessForms({ person, seats }: { person: FoundPerson; seats: readonly Seat[] }) {
  const who = <input type="hidden" name="personId" value={person.id} />
  return (
    <div className="max-w-xl space-y-6">
      <Form action={renewLink} id="link" className="space-y-3">
        {who}
        <p>
          A link with which {person.name} sets a {person.hasPassword ? 'new ' : ''}password, good once and for{' '}
          {passwordLinkHours} hours. Earlier links stop working.
        </p>
        <SubmitButton kind="secondary" busy="Making the link">
          Make a new link
        </SubmitButton>
      </Form>
      <Form action={signOutHere} id="sign-out-here" className="space-y-3">
        {who}
        <p>A lost phone or a shared computer left open: sign them out of this centre everywhere.</p>
        <SubmitButton kind="secondary" busy="Signing out">
          Sign them out everywhere
        </SubmitButton>
      </Form>
      {seats.length > 0 && (
        <Form action={remove} id="remove" className="space-y-3">
          <FormDetails summary={`${person.name} leaves this centre`}>
            {who}
            <p>
              Every seat ends ({seatWords(seats).toLowerCase()}) and they are signed out of this centre.
              Evidence, judgements and decisions stay. You can give a seat again later. All of it is recorded.
            </p>
            <Checkbox name="confirm" label={`${person.name} is to leave this centre`} />
            <SubmitButton kind="danger" busy="Ending every seat">
              End every seat
            </SubmitButton>
          </FormDetails>
        </Form>
      )}
    </div>
  )
}
