import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { ApprovalFacts } from '#components/centre/approval-facts.tsx'
import { FastTrack } from '#components/centre/fast-track.tsx'
import { nameOf } from '#components/centre/specification-choices.ts'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { actorIn } from '#lib/auth.ts'
import { approvalsOf } from '#lib/centre/queries.ts'
import { approvable, approvalRule } from '#lib/centre/rules.ts'
import { within } from '#lib/db.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import { specifications } from '#specs/index.ts'
import { asked, type Search } from '../asked.ts'
import { ApprovalForm } from './approval-form.tsx'

export const metadata: Metadata = { title: 'Approvals' }

export default async function ApprovalsPage({ searchParams }: { searchParams: Search }) {
  const actor = await actorIn('centre_administrator')
  const { done } = await asked(searchParams)
  const approvals = await within(actor, tx => approvalsOf(tx, actor))
  const today = londonDay(new Date())
  const others = specifications.filter(each => !approvable.includes(each))
  return (
    <Frame actor={actor} current="/centre/approvals">
      <PageHeader
        title="Approvals"
        lede="The qualifications that the centre is approved for. Nobody can be registered on one without its approval."
      />
      <div className="space-y-10">
        {approvable.some(({ id }) => id === done) && (
          <Notice kind="success">The approval is recorded.</Notice>
        )}
        {approvable.map((specification, index) => {
          const approval = approvals.get(specification.id) ?? null
          const rule = approvalRule(specification)
          return (
            <Section key={specification.id} title={nameOf(specification)}>
              <ApprovalFacts approval={approval} today={today} />
              <ApprovalForm
                id={`approval-${index}`}
                specificationId={specification.id}
                approval={approval}
                owner={actor.personId}
                today={today}
              />
              {rule && !approval && <FastTrack rule={rule} />}
            </Section>
          )
        })}
        <Section title="For development only">
          <p className="max-w-prose">
            Candidates may be registered on these without an approval. Nothing can be claimed on them.
          </p>
          <ul className="max-w-prose list-disc space-y-2 pl-5">
            {others.map(each => (
              <li key={each.id}>
                <span className="font-semibold">{nameOf(each)}</span>: {each.notClaimableBecause}
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Frame>
  )
}
