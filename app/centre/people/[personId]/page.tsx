import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { seatWords } from '#components/centre/seat-words.ts'
import { AllocationList, RegistrationList } from '#components/centre/work-of-person.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { Day } from '#components/ui/time.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import { findPerson } from '#lib/people/queries/people.ts'
import { asked, idFrom, type Search } from '../../asked.ts'
import { AccessForms } from './access-forms.tsx'
import { Competence } from './competence.tsx'
import { Qualifications } from './qualifications.tsx'
import { Seats } from './seats.tsx'

export const metadata: Metadata = { title: 'Person' }

interface Props {
  params: Promise<{ personId: string }>
  searchParams: Search
}

export default async function PersonPage({ params, searchParams }: Props) {
  const actor = await actorIn('centre_administrator')
  const id = idFrom((await params).personId)
  const person = id && (await within(actor, tx => findPerson(tx, actor, id)))
  if (!person) notFound()
  const { done } = await asked(searchParams)
  const today = londonDay(new Date())
  const standing = person.memberships.filter(({ endedAt }) => endedAt === null)
  const seats = standing.map(({ seat }) => seat)
  const born = person.memberships.find(({ seat }) => seat === 'candidate')?.dateOfBirth
  const staff = seats.some(seat => seat !== 'candidate')
  return (
    <Frame actor={actor} current="/centre/people">
      <PageHeader
        title={person.name}
        lede={seatWords(seats) || 'Has left this centre'}
        breadcrumb={[{ label: 'People', href: '/centre/people' }]}
        actions={
          <ButtonLink href={`/centre/registrations/new?person=${person.id}`}>
            Register as a candidate
          </ButtonLink>
        }
      />
      <div className="space-y-10">
        <Told done={done} />
        <DefinitionList
          items={[
            { term: 'E-mail address', detail: person.email },
            { term: 'Sign-in', detail: person.hasPassword ? 'Password set' : 'No password yet' },
            ...(born ? [{ term: 'Date of birth', detail: <Day at={born} /> }] : []),
          ]}
        />
        <Seats person={person} held={seats} />
        {person.registrations.length > 0 && (
          <Section title="Registered on" id="registrations">
            <RegistrationList registrations={person.registrations} />
          </Section>
        )}
        {person.allocations.length > 0 && (
          <Section title="Assesses and quality assures" id="allocations">
            <AllocationList allocations={person.allocations} />
          </Section>
        )}
        {(staff || person.qualifications.length > 0) && (
          <Qualifications person={person} owner={actor.personId} today={today} />
        )}
        {(staff || person.competences.length > 0) && (
          <Competence person={person} owner={actor.personId} today={today} />
        )}
        <Section title="Access" id="access">
          <AccessForms person={person} seats={seats} />
        </Section>
      </div>
    </Frame>
  )
}

const outcomes: Record<string, string> = {
  given: 'The seat is given. It is there from their next page on.',
  ended: 'The seat has ended, from their next page on. What they did in it stays on record.',
  qualification: 'The qualification is recorded.',
  competence: 'The occupational competence is recorded.',
  'signed-out': 'They are signed out of this centre everywhere.',
  removed: 'They have left this centre: every seat has ended and they are signed out of it.',
  registered: 'The candidate is registered.',
}

function Told({ done }: { done?: string }) {
  const sentence = done && outcomes[done]
  return sentence ? <Notice kind="success">{sentence}</Notice> : null
}
