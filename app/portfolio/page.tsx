import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { feedbackDays } from '#lib/assessment/queries/feedback-days.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { evidenceAtHand } from '#lib/evidence/queries/evidence-at-hand.ts'
import { coverage } from '#lib/portfolio/queries/coverage.ts'
import { Registrations } from './registrations.tsx'
import { AnswersNeeded, Drafts, Submitted } from './waiting-lists.tsx'

export const metadata: Metadata = { title: 'My portfolio' }

export default async function PortfolioPage() {
  const actor = await actorIn('candidate')
  const { evidence, registrations, days } = await within(actor, async tx => ({
    evidence: await evidenceAtHand(tx, actor.personId),
    registrations: await coverage(tx, { candidateId: actor.personId }),
    days: await feedbackDays(tx, actor),
  }))
  const having = (status: string) => evidence.filter(item => item.status === status)
  const answers = having('action_required')
  const drafts = having('draft')
  const submitted = having('submitted')
  return (
    <Frame actor={actor} current="/portfolio">
      <PageHeader
        title="My portfolio"
        lede={`${count(answers.length + drafts.length)} waiting on you, ${count(submitted.length)} waiting on your assessor.`}
        actions={
          <ButtonLink kind="primary" href="/portfolio/evidence/new">
            Add evidence
          </ButtonLink>
        }
      />
      <div className="space-y-10">
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
          <Section title="Waiting on you">
            {answers.length + drafts.length === 0 && <p>Nothing waits on you now.</p>}
            <AnswersNeeded items={answers} />
            <Drafts items={drafts} />
          </Section>
          <Section title="Waiting on your assessor">
            <p className="text-muted">Your centre promises feedback within {days} days.</p>
            {submitted.length === 0 ? (
              <p>Nothing waits on anybody else.</p>
            ) : (
              <Submitted items={submitted} feedbackDays={days} now={new Date()} />
            )}
          </Section>
        </div>
        <Section title="What you are registered on">
          {registrations.length > 0 ? (
            <Registrations registrations={registrations} />
          ) : (
            <Empty title="You are not registered on anything yet">
              Your centre administrator registers you on what you work towards. Evidence can be added from
              then on.
            </Empty>
          )}
        </Section>
      </div>
    </Frame>
  )
}

const count = (number: number) =>
  number === 0 ? 'nothing' : `${number} ${number === 1 ? 'piece' : 'pieces'}`
