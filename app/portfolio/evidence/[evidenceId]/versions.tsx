import { criterionPath } from '#app/portfolio/addresses.ts'
import { EvidenceContent } from '#components/evidence/evidence-content.tsx'
import { ClaimsList } from '#components/mapping/claims-list.tsx'
import { Details } from '#components/ui/details.tsx'
import { Section } from '#components/ui/section.tsx'
import { When } from '#components/ui/time.tsx'
import type { OwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { deedWords } from '#lib/portfolio/rules/history.ts'

/** The versions before the latest, and what happened to this evidence from the beginning. */
export function Versions({ evidence: { kind, versions, registrations, events } }: { evidence: OwnEvidence }) {
  const [, ...earlier] = versions
  return (
    <Section title="History">
      {earlier.map(version => (
        <Details key={version.id} summary={`Version ${version.number}`}>
          <p dir="auto" className="font-semibold">
            {version.title}
          </p>
          <EvidenceContent kind={kind} version={version} />
          <ClaimsList
            registrations={registrations}
            claims={version.mappings}
            judgements={version.judgements}
            href={criterionPath}
          />
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
