import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { purposeWords, RegistrationStatusWord } from '#components/centre/registration-table.tsx'
import { nameOf } from '#components/centre/specification-choices.ts'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { Day } from '#components/ui/time.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { allocatableStaff, findRegistration } from '#lib/portfolio/queries/registrations.ts'
import { specificationById } from '#specs/index.ts'
import { asked, idFrom, type Search } from '../../asked.ts'
import { AllocateForm } from './allocate-form.tsx'
import { Allocations } from './allocations.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

export const metadata: Metadata = { title: 'Registration' }

interface Props {
  params: Promise<{ registrationId: string }>
  searchParams: Search
}

export default async function RegistrationPage({ params, searchParams }: Props) {
  const actor = await actorIn('centre_administrator')
  const id = idFrom((await params).registrationId)
  if (!id) notFound()
  const { registration, staff } = await within(actor, async tx => ({
    registration: await findRegistration(tx, actor, id),
    staff: await allocatableStaff(tx, actor),
  }))
  if (!registration) notFound()
  const specification = specificationById(registration.specificationId)
  const { candidate, status } = registration
  const { done } = await asked(searchParams)
  const now = new Date()
  return (
    <Frame actor={actor} current="/centre/registrations">
      <PageHeader
        title={candidate.name}
        lede={nameOf(specification)}
        breadcrumb={[{ label: 'Candidates', href: '/centre/registrations' }]}
      />
      <div className="space-y-10">
        <Told done={done} />
        <DefinitionList
          items={[
            {
              term: 'Candidate',
              detail: <TextLink href={`/centre/people/${candidate.id}`}>{candidate.name}</TextLink>,
            },
            { term: 'Status', detail: <RegistrationStatusWord status={status} /> },
            { term: 'Registered on', detail: <Day at={registration.registeredOn} /> },
            { term: 'Purpose', detail: purposeWords[registration.purpose] },
            ...(specification.notClaimableBecause
              ? [{ term: 'Why nothing can be claimed', detail: specification.notClaimableBecause }]
              : []),
            { term: 'Workplace', detail: registration.workplace ?? 'None recorded' },
            { term: 'Registration number', detail: registration.reference ?? 'None recorded' },
          ]}
        />
        <Section title="Assessor and quality assurer" id="allocations">
          <Allocations registration={registration} now={now} />
          {status === 'active' && (
            <div className="grid gap-6 lg:grid-cols-2">
              <AllocateForm inRole="assessor" registration={registration} staff={staff} now={now} />
              <AllocateForm inRole="quality_assurer" registration={registration} staff={staff} now={now} />
            </div>
          )}
        </Section>
        {status === 'active' && (
          <Section title="Withdrawal" id="withdrawal">
            <WithdrawForm registration={registration} owner={actor.personId} />
          </Section>
        )}
      </div>
    </Frame>
  )
}

const outcomes: Record<string, string> = {
  registered: 'The candidate is registered. Choose an assessor and a quality assurer for them.',
  allocated: 'The allocation is made. They see the candidate from their next page on.',
  ended: 'The allocation has ended, from their next page on. What they judged or signed stays.',
  withdrawn: 'The registration is withdrawn. Registering the candidate again takes it up where it was.',
}

function Told({ done }: { done?: string }) {
  const sentence = done && outcomes[done]
  return sentence ? <Notice kind="success">{sentence}</Notice> : null
}
