import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { writeAboutEvidence } from '#app/assess/messages/actions.ts'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { Changes } from '#components/evidence/changes.tsx'
import { EvidenceContent } from '#components/evidence/evidence-content.tsx'
import { Thread } from '#components/thread/thread.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { mayReject, mayReturn } from '#lib/assessment/rules/desk.ts'
import { mayJudgeItem } from '#lib/assessment/rules/may-judge.ts'
import { actorIn } from '#lib/auth.ts'
import { differenceBetween } from '#lib/evidence/rules/difference.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { dayOf } from '#lib/people/day-rules.ts'
import { deskOf } from './desk.ts'
import { InSitu } from './in-situ.tsx'
import { JudgeForm } from './judge-form.tsx'
import { Observer } from './observer.tsx'
import { RejectForm } from './reject-form.tsx'
import { ReturnForm } from './return-form.tsx'

export const metadata: Metadata = { title: 'Judge evidence' }

export default async function DeskPage({ params, searchParams }: PageProps<'/assess/evidence/[evidenceId]'>) {
  const actor = await actorIn('assessor')
  const id = recordId((await params).evidenceId)
  const again = (await searchParams).again === 'on'
  const desk = await deskOf(actor, id, new Date())
  if (!desk) notFound()
  const { item, claims, messages } = desk
  const { version, candidate } = item
  const shut = mayJudgeItem(actor, { ...item, versionNumber: version.number })
  const waiting = claims.filter(claim => claim.verdict === null && !claim.judged).length
  const elsewhere = version.mappings.length - claims.length

  return (
    <Frame actor={actor} current="/assess">
      <PageHeader
        breadcrumb={[{ label: 'Waiting for you', href: '/assess' }]}
        title={<span dir="auto">{version.title}</span>}
        lede={`${kindOf(item.kind).label} by ${candidate.name}, version ${version.number}`}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <section
          aria-label="The evidence as it was handed in"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region that cannot be focused cannot be scrolled by keyboard
          tabIndex={0}
          className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto print:max-h-none print:overflow-visible"
        >
          <Section title="The evidence" id="evidence">
            {item.before && (
              <Changes
                since={item.before.number}
                difference={differenceBetween(item.kind, withDay(item.before), withDay(version))}
              />
            )}
            <EvidenceContent kind={item.kind} version={version} />
          </Section>
        </section>
        <div className="min-w-0 space-y-8">
          <Observer item={item} open={shut === null} owner={actor.personId} />
          {item.kind === 'in_situ' && <InSitu item={item} open={shut === null} owner={actor.personId} />}
          <Section title="Criteria that it claims" id="criteria">
            {shut ? (
              <Notice kind="warning">{shut.sentence}</Notice>
            ) : (
              <Told waiting={waiting} judged={!again && claims.every(({ judged }) => judged)} />
            )}
            {elsewhere > 0 && (
              <p className="text-muted">
                {elsewhere} more {elsewhere === 1 ? 'criterion' : 'criteria'} it claims belong to
                registrations with other assessors.
              </p>
            )}
            <JudgeForm item={item} claims={claims} again={again} owner={actor.personId} />
            {!again && claims.some(claim => claim.judged && claim.verdict === null) && (
              <TextLink href={`/assess/evidence/${id}?again=on`} className="inline-block py-1">
                Judge again what has been judged
              </TextLink>
            )}
          </Section>
          <Thread
            messages={messages}
            readers={`${candidate.name} and everybody who assesses this`}
            closed={null}
            action={writeAboutEvidence}
            about={{ evidenceId: id }}
            owner={actor.personId}
          />
          {mayReturn(actor, item) === null && (
            <ReturnForm evidenceId={id} candidate={candidate.name} owner={actor.personId} />
          )}
          {mayReject(actor, item) === null && (
            <RejectForm evidenceId={id} candidate={candidate.name} files={version.files} />
          )}
        </div>
      </div>
    </Frame>
  )
}

const withDay = <Version extends { activityOn: Date | null }>(version: Version) => ({
  ...version,
  activityOn: version.activityOn && dayOf(version.activityOn),
})

function Told({ waiting, judged }: { waiting: number; judged: boolean }) {
  if (judged)
    return (
      <Notice kind="success" title="Every criterion here is judged">
        <ButtonLink href="/assess">On to the next in your queue</ButtonLink>
      </Notice>
    )
  if (waiting === 0) return null
  return (
    <p>
      {waiting} {waiting === 1 ? 'criterion awaits' : 'criteria await'} your judgement.
    </p>
  )
}
