import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { AssessorsOnTheDay } from '#components/sampling/assessors-on-the-day.tsx'
import { JudgedVersions } from '#components/sampling/judged-versions.tsx'
import { Reasons } from '#components/sampling/reasons.tsx'
import { specificationTitle, unitTitle } from '#components/sampling/unit-of.ts'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { When } from '#components/ui/time.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { pickToReview } from '#lib/sampling/queries/pick-to-review.ts'
import { mayReview } from '#lib/sampling/rules/may-conclude.ts'
import { Concluded } from './concluded.tsx'
import { Criteria } from './criteria.tsx'
import { ReviewForm } from './review-form.tsx'

export const metadata: Metadata = { title: 'Review a drawn unit' }

export default async function PickPage({ params }: PageProps<'/quality/picks/[pickId]'>) {
  const actor = await actorIn('lead_quality_assurer', 'quality_assurer')
  const id = recordId((await params).pickId)
  const pick = await within(actor, tx => pickToReview(tx, actor, id))
  if (!pick) notFound()
  const { unitProgress, decision, judgements, versions, conclusion, sample } = pick
  const { candidate, specificationId } = unitProgress.registration
  const named = { specificationId, unitId: unitProgress.unitId }
  const refusal = mayReview(actor, pick.drawn)

  return (
    <Frame actor={actor} current="/quality">
      <PageHeader
        breadcrumb={[{ label: 'Sampling', href: '/quality' }]}
        title={`${candidate.name}, ${unitTitle(named)}`}
        lede={specificationTitle(named)}
        actions={<UnitStatusMark status={unitProgress.status} />}
      />
      <div className="space-y-8">
        {conclusion && <Concluded conclusion={conclusion} />}
        {refusal && !conclusion && <Notice kind="warning">{refusal.sentence}</Notice>}
        <Section title="Why it was drawn">
          <Reasons reasons={pick.reasons} />
          <p className="text-muted">
            Drawn by {sample.drawnBy.name}, <When at={sample.at} />.
          </p>
        </Section>
        <Section title="The signature">
          <p>
            Signed off by {decision.by.name}, <When at={decision.at} />, on {judgements.length} judgements.
          </p>
          {decision.feedback && <Prose text={decision.feedback} />}
          <AssessorsOnTheDay
            signed={{ name: decision.by.name, at: decision.at, standing: decision.standing }}
            judged={judgements.map(({ assessor, at, standing }) => ({ name: assessor.name, at, standing }))}
          />
        </Section>
        <Section title="The evidence, as it was judged" id="evidence">
          <JudgedVersions versions={versions} openFiles />
        </Section>
        <Section title="The criteria" id="criteria">
          {refusal ? <Criteria pick={pick} /> : <ReviewForm pick={pick} owner={actor.personId} />}
        </Section>
      </div>
    </Frame>
  )
}
