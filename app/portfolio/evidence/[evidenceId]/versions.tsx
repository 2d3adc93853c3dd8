import { criterionPath } from '#app/portfolio/addresses.ts'
import { Changes } from '#components/evidence/changes.tsx'
import { EvidenceContent } from '#components/evidence/evidence-content.tsx'
import { ClaimsList } from '#components/mapping/claims-list.tsx'
import { Details } from '#components/ui/details.tsx'
import { Section } from '#components/ui/section.tsx'
import { When } from '#components/ui/time.tsx'
import type { OwnEvidence, OwnVersion } from '#lib/evidence/queries/own-evidence.ts'
import { differenceBetween } from '#lib/evidence/rules/difference.ts'
import { dayOf } from '#lib/people/day-rules.ts'
import { deedWords } from '#lib/portfolio/rules/history.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'

/** The versions before the latest, and what happened to this evidence from the beginning. */
export function Versions({ evidence: { kind, versions, registrations, events } }: { evidence: OwnEvidence }) {
  const [latest, ...earlier] = versions
  const before = earlier[0]
  return (
    <Section title="History">
      {latest && before && <Since kind={kind} before={before} after={latest} />}
      {earlier.map((version, index) => (
        <Details key={version.id} summary={`Version ${version.number}`}>
          <p dir="auto" className="font-semibold">
            {version.title}
          </p>
          <EvidenceContent kind={kind} version={version} />
          <ClaimsList
            registrations={registrations}
            claims={version.mappings}
            files={version.files}
            judgements={version.judgements}
            href={criterionPath}
          />
          <Since kind={kind} before={earlier[index + 1]} after={version} />
        </Details>
      ))}
      <ol className="max-w-prose divide-y divide-line border-y border-line">
        {events.map(({ seq, deed, at, by, reason }) => (
          <li key={seq} className="flex flex-wrap gap-x-3 py-2">
            <When at={at} />
            <span className="font-semibold">{deedWords[deed]}</span>
            {by && <span className="text-muted">by {by}</span>}
            {reason && <bdi className="w-full">{reason}</bdi>}
          </li>
        ))}
      </ol>
    </Section>
  )
}

interface SinceProps {
  kind: EvidenceKind
  before: OwnVersion | undefined
  after: OwnVersion
}

function Since({ kind, before, after }: SinceProps) {
  if (!before) return null
  const withDay = (version: OwnVersion) => ({
    ...version,
    activityOn: version.activityOn && dayOf(version.activityOn),
  })
  return (
    <Changes since={before.number} difference={differenceBetween(kind, withDay(before), withDay(after))} />
  )
}
