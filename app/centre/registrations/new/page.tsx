import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { specificationChoices } from '#components/centre/specification-choices.ts'
import { Checkboxes, DateField, TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { actorIn } from '#lib/auth.ts'
import { approvalsOf } from '#lib/centre/queries.ts'
import { within } from '#lib/db.ts'
import { dayOf, londonDay } from '#lib/people/day-rules.ts'
import { findPerson } from '#lib/people/queries/people.ts'
import { asked, idFrom, type Search } from '../../asked.ts'
import { register } from './actions.ts'

export const metadata: Metadata = { title: 'Register a candidate' }

export default async function RegisterPage({ searchParams }: { searchParams: Search }) {
  const actor = await actorIn('centre_administrator')
  const { person: wanted } = await asked(searchParams)
  const personId = wanted === undefined ? undefined : idFrom(wanted)
  if (personId === null) notFound()
  const { person, approvals } = await within(actor, async tx => ({
    person: personId ? await findPerson(tx, actor, personId) : undefined,
    approvals: await approvalsOf(tx, actor),
  }))
  if (person === null) notFound()
  const today = londonDay(new Date())
  const seat = person?.memberships.find(each => each.seat === 'candidate' && each.endedAt === null)
  return (
    <Frame actor={actor} current="/centre/registrations">
      <PageHeader
        title={person ? `Register ${person.name}` : 'Register a candidate'}
        breadcrumb={[{ label: 'Candidates', href: '/centre/registrations' }]}
        lede="On one or several qualifications and standards at once. Evidence can then be claimed for all of them."
      />
      <div className="max-w-2xl space-y-6">
        {person && !seat ? (
          <Notice kind="refusal" title={`${person.name} has no candidate’s seat in this centre.`}>
            <TextLink href={`/centre/people/${person.id}#seats`}>Give them the seat of candidate</TextLink>,
            then register them.
          </Notice>
        ) : (
          <Form action={register} keep={`register-${person ? person.id : 'new'}`} owner={actor.personId}>
            {person ? <input type="hidden" name="personId" value={person.id} /> : <Newcomer />}
            <DateField
              name="dateOfBirth"
              label="Date of birth"
              hint="Needed where a qualification has a minimum age. Kept by this centre only."
              max={today}
              defaultValue={seat?.dateOfBirth ? dayOf(seat.dateOfBirth) : undefined}
            />
            <Checkboxes
              name="specificationIds[]"
              label="Register on"
              options={specificationChoices(approvals, today)}
            />
            <DateField
              name="registeredOn"
              label="Registered on"
              hint="Work assessed before this day could be declared invalid."
              max={today}
              defaultValue={today}
            />
            <TextField
              name="workplace"
              label="Workplace"
              hint="Where the candidate works with individuals. Needed where a qualification has to be shown in real work."
              autoComplete="off"
            />
            <TextField
              name="reference"
              label="Registration number (if the awarding organisation has given one)"
              autoComplete="off"
              className="w-64"
            />
            <SubmitButton busy="Registering">Register</SubmitButton>
          </Form>
        )}
      </div>
    </Frame>
  )
}

function Newcomer() {
  return (
    <>
      <p>
        Somebody who is here already? Enter their e-mail address and they are found by it, or start from{' '}
        <TextLink href="/centre/people">their page</TextLink>.
      </p>
      <TextField name="name" label="Name" autoComplete="off" />
      <TextField name="email" label="E-mail address" type="email" autoComplete="off" spellCheck={false} />
    </>
  )
}
