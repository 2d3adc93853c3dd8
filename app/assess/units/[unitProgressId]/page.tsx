import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { unitTitle } from '#app/assess/unit-name.ts'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { Checklist } from '#components/assessment/checklist.tsx'
import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { unitForDecision } from '#lib/assessment/queries/unit-for-decision.ts'
import { maySignUnit, unitChecklist } from '#lib/assessment/rules/unit-checklist.ts'
import { lockedUnit } from '#lib/assessment/rules/unit-transitions.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { labelOf } from '#specs/index.ts'
import { Decisions } from './decisions.tsx'
import { SignForm } from './sign-form.tsx'

export const metadata: Metadata = { title: 'Sign a unit off' }

export default async function UnitPage({ params }: PageProps<'/assess/units/[unitProgressId]'>) {
  const actor = await actorIn('assessor')
  const id = recordId((await params).unitProgressId)
  const found = await within(actor, tx => unitForDecision(tx, actor, id, new Date()))
  if (!found) notFound()
  const { row, toSign, judgementIds } = found
  const { unit, specification } = toSign
  const candidate = row.registration.candidate.name
  const refusal = maySignUnit(actor, toSign)
  const locked = lockedUnit.has(row.status)

  return (
    <Frame actor={actor} current="/assess/candidates">
      <PageHeader
        breadcrumb={[
          { label: 'Your candidates', href: '/assess/candidates' },
          { label: candidate, href: `/assess/registrations/${row.registration.id}` },
        ]}
        title={unitTitle({ specificationId: specification.id, unitId: unit.id })}
        lede={`${candidate}, ${labelOf(specification)}`}
        actions={<UnitStatusMark status={row.status} />}
      />
      <div className="space-y-8">
        {specification.notClaimableBecause && <Notice>{specification.notClaimableBecause}</Notice>}
        <Section title={locked ? 'What the unit needed' : 'What the unit needs before it is signed'}>
          <Checklist items={unitChecklist(toSign)} />
        </Section>
        {!locked && (
          <Section title="Sign off" id="sign">
            {refusal ? (
              <Notice kind="warning" title="It cannot be signed yet">
                {refusal.sentence}
              </Notice>
            ) : (
              <SignForm
                unitProgressId={id}
                unit={unit.number}
                candidate={candidate}
                judgements={judgementIds.length}
                owner={actor.personId}
              />
            )}
          </Section>
        )}
        <Decisions decisions={row.decisions} />
      </div>
    </Frame>
  )
}
