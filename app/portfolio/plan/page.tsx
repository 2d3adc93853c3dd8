import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { criterionPath, evidencePath } from '#app/portfolio/addresses.ts'
import { PlanSections } from '#components/plan/plan-sections.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { planDesk, possibleAnswers } from '#lib/assessment/queries/plan-desk.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import { agree } from './actions.ts'
import { AnswerForm } from './answer-form.tsx'

export const metadata: Metadata = { title: 'Assessment plan' }

export default async function PlanPage() {
  const actor = await actorIn('candidate')
  const { desk, answers } = await within(actor, async tx => ({
    desk: await planDesk(tx, actor, actor.personId),
    answers: await possibleAnswers(tx, actor),
  }))
  return (
    <Frame actor={actor} current="/portfolio/plan">
      <PageHeader
        breadcrumb={[{ label: 'My portfolio', href: '/portfolio' }]}
        title="Assessment plan"
        lede="What you and your assessor have agreed to do next, and by when."
        actions={
          desk && (
            <ButtonLink kind="primary" href="/portfolio/plan/new">
              Propose a plan
            </ButtonLink>
          )
        }
      />
      {desk ? (
        <PlanSections
          desk={desk}
          isOwn={({ authorId }) => authorId === actor.personId}
          other="your assessor"
          agree={agree}
          newPlan="/portfolio/plan/new"
          today={londonDay(new Date())}
          criterionHref={criterionPath}
          evidenceHref={evidencePath}
          withDrafts
        >
          {activity => <AnswerForm activity={activity} answers={answers} />}
        </PlanSections>
      ) : (
        <Empty title="Nothing to plan for yet">
          Your centre administrator registers you on what you work towards; you can plan for it then.
        </Empty>
      )}
    </Frame>
  )
}
