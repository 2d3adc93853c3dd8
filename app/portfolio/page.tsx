import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { MessagesToRead } from '#components/notification/messages-to-read.tsx'
import { DeviceSwitch } from '#components/offline/device-switch.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { evidenceAtHand } from '#lib/evidence/queries/evidence-at-hand.ts'
import { whatWaits } from '#lib/notification/queries/what-waits.ts'
import { coverage } from '#lib/portfolio/queries/coverage.ts'
import { Registrations } from './registrations.tsx'
import { AnswersNeeded, Drafts, PlanToAgree, Submitted } from './waiting-lists.tsx'

export const metadata: Metadata = { title: 'My portfolio' }

export default async function PortfolioPage() {
  const actor = await actorIn('candidate')
  const { evidence, registrations, waits } = await within(actor, async tx => ({
    evidence: await evidenceAtHand(tx, actor.personId),
    registrations: await coverage(tx, { candidateId: actor.personId }),
    waits: await whatWaits(tx, actor),
  }))
  const having = (status: string) => evidence.filter(item => item.status === status)
  const answers = having('action_required')
  // What was given back has waited on the candidate since somebody looked at it.
  const drafts = having('draft').toSorted((a, b) => Number(b.returned !== null) - Number(a.returned !== null))
  const submitted = having('submitted')
  const plans = waits.planSince ? 1 : 0
  const mine = plans + waits.messages.length + answers.length + drafts.length
  return (
    <Frame actor={actor} current="/portfolio">
      <PageHeader
        title="My portfolio"
        lede={`${count(mine)} on you, ${count(submitted.length).toLowerCase()} on others.`}
        actions={
          <ButtonLink kind="primary" href="/portfolio/evidence/new">
            Add evidence
          </ButtonLink>
        }
      />
      <div className="space-y-10">
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
          <Section title="Waiting on you">
            {mine === 0 && <p>Nothing waits on you now.</p>}
            <MessagesToRead messages={waits.messages} level={3} />
            {waits.planSince && <PlanToAgree since={waits.planSince} />}
            <AnswersNeeded items={answers} />
            <Drafts items={drafts} />
          </Section>
          <Section title="Waiting on others">
            <p className="text-muted">
              Your centre promises feedback within {waits.feedbackDays} working days: Monday to Friday,
              without bank holidays.
            </p>
            {submitted.length === 0 ? (
              <p>Nothing waits on anybody else.</p>
            ) : (
              <Submitted items={submitted} feedbackDays={waits.feedbackDays} now={new Date()} />
            )}
          </Section>
        </div>
        <Section title="On this device">
          <DeviceSwitch person={actor.personId} />
          <noscript>Without JavaScript nothing is kept on this device.</noscript>
        </Section>
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
  number === 0 ? 'Nothing waits' : number === 1 ? '1 thing waits' : `${number} things wait`
