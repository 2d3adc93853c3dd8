import { WaitingMark } from '#components/assessment/waiting-mark.tsx'
import { EvidenceStatusMark } from '#components/evidence/evidence-status.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Day } from '#components/ui/time.tsx'
import { inWords } from '#lib/assessment/rules/in-words.ts'
import { waiting } from '#lib/assessment/rules/waiting.ts'
import type { EvidenceAtHand } from '#lib/evidence/queries/evidence-at-hand.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { evidencePath } from './addresses.ts'

const shownFeedback = 3
const codeOf = (criterionId: string) => criterionId.slice(criterionId.indexOf('#') + 1)

interface Props {
  items: readonly EvidenceAtHand[]
}

export function AnswersNeeded({ items }: Props) {
  if (items.length === 0) return null
  return (
    <ul aria-label="Your answer needed" className="divide-y divide-line border-y border-line">
      {items.map(item => (
        <li key={item.id} className="space-y-2 py-3">
          <Heading item={item} />
          <p className="text-sm text-muted">
            Since <Day at={item.unmet[0]?.at ?? item.changedAt} />
          </p>
          <ul className="space-y-1">
            {item.unmet.slice(0, shownFeedback).map(({ criterionId, feedback, assessor }) => (
              <li key={`${criterionId} ${feedback}`} className="border-l-4 border-warn pl-3">
                <span className="font-semibold">{codeOf(criterionId)}</span> <bdi>{feedback}</bdi>{' '}
                <span className="text-sm text-muted">{assessor}</span>
              </li>
            ))}
            {item.unmet.length > shownFeedback && (
              <li>and {item.unmet.length - shownFeedback} more criteria</li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  )
}

export function PlanToAgree({ since }: { since: Date }) {
  return (
    <p className="border-y border-line py-3">
      <TextLink href="/portfolio/plan" className="inline-block py-1 font-semibold">
        A plan to agree with
      </TextLink>
      <span className="block text-sm text-muted">
        Since <Day at={since} />
      </span>
    </p>
  )
}

export function Drafts({ items }: Props) {
  if (items.length === 0) return null
  return (
    <ul aria-label="Drafts" className="divide-y divide-line border-y border-line">
      {items.map(item => (
        <li key={item.id} className="py-3">
          <Heading item={item} />
          <p className="text-sm text-muted">
            {kindOf(item.kind).label}, last saved <Day at={item.changedAt} />
          </p>
          {item.returned && (
            <p className="border-l-4 border-warn pl-3">
              <span className="font-semibold">Given back</span> <bdi>{item.returned.reason}</bdi>{' '}
              <span className="text-sm text-muted">
                {item.returned.by}, <Day at={item.returned.at} />
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

export function Submitted({ items, feedbackDays, now }: Props & { feedbackDays: number; now: Date }) {
  return (
    <ul aria-label="Submitted" className="divide-y divide-line border-y border-line">
      {items.map(item => {
        const since = item.submittedAt ?? item.changedAt
        const waited = waiting(since, now, feedbackDays)
        return (
          <li key={item.id} className="space-y-1 py-3">
            <Heading item={item} />
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span>{withWhom(item.assessors)}</span>
              <WaitingMark waited={waited} />
            </p>
            <p className="text-sm text-muted">
              Since <Day at={since} />, feedback promised by <Day at={waited.due} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function withWhom(assessors: readonly string[]): string {
  if (assessors.length === 0) return 'Nobody assesses it yet: ask your centre administrator. It has waited'
  return `${inWords(assessors)} ${assessors.length === 1 ? 'has' : 'have'} had it for`
}

function Heading({ item: { id, title, status, versionNumber } }: { item: EvidenceAtHand }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <p className="min-w-0 font-semibold">
        <TextLink href={evidencePath(id)} dir="auto" className="inline-block py-1">
          {title}
        </TextLink>
        {versionNumber > 1 && <span className="font-normal text-muted"> version {versionNumber}</span>}
      </p>
      <EvidenceStatusMark status={status} />
    </div>
  )
}
