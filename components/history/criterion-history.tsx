import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { Section } from '#components/ui/section.tsx'
import { When } from '#components/ui/time.tsx'
import { seats } from '#lib/people/rules.ts'
import { deedWords, type CriterionHistory as History } from '#lib/portfolio/rules/history.ts'
import { EvidenceHistory } from './evidence-history.tsx'

interface Props {
  history: History
  /** Where a piece of evidence is shown in the reader's seat; without it titles are no links. */
  evidenceHref?: (evidenceId: string) => string
}

/** Everything that was ever claimed, found and decided about one criterion: one component for all seats. */
export function CriterionHistory({ history, evidenceHref }: Props) {
  const { evidence, decisions, events, unitStatus } = history
  const titles = new Map(evidence.map(({ id, title }) => [id, title]))
  return (
    <div className="space-y-8">
      <Section title="Evidence and what was found">
        {evidence.length === 0 ? (
          <p>Nothing claims this criterion yet.</p>
        ) : (
          <ul className="space-y-6">
            {evidence.map(item => (
              <li key={item.id}>
                <EvidenceHistory item={item} href={evidenceHref?.(item.id)} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Decisions about its unit" actions={<UnitStatusMark status={unitStatus} />}>
        <Decisions decisions={decisions} />
      </Section>
      <Section title="What happened, from the audit record">
        {events.length === 0 ? (
          <p>Nothing yet.</p>
        ) : (
          <ol className="divide-y divide-line border-y border-line">
            {events.map(({ seq, deed, at, by, subjectId, reason }) => (
              <li key={seq} className="flex flex-wrap gap-x-3 py-2">
                <When at={at} />
                <span className="font-semibold">{deedWords[deed]}</span>
                {titles.has(subjectId) && <bdi>{titles.get(subjectId)}</bdi>}
                {by && <span className="text-muted">by {by}</span>}
                {reason && <bdi className="w-full">{reason}</bdi>}
              </li>
            ))}
          </ol>
        )}
      </Section>
    </div>
  )
}

function Decisions({ decisions }: Pick<History, 'decisions'>) {
  if (decisions.length === 0) return <p>The unit has not been signed off.</p>
  return (
    <ol className="space-y-3">
      {decisions.map(({ id, outcome, by, seat, at, feedback, restsOnThis }) => (
        <li key={id} className="space-y-1 border-l-4 border-edge pl-3">
          <p>
            <span className="font-semibold">{outcome === 'signed' ? 'Signed off' : 'Reopened'}</span> by {by},{' '}
            {seats[seat].label.toLowerCase()}, <When at={at} />
            {restsOnThis && <span className="text-muted"> (rests on a judgement of this criterion)</span>}
          </p>
          {feedback && (
            <p dir="auto" className="max-w-prose whitespace-pre-line">
              {feedback}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
