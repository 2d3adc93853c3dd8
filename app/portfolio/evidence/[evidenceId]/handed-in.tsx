import { criterionPath } from '#app/portfolio/addresses.ts'
import { EvidenceContent } from '#components/evidence/evidence-content.tsx'
import { ClaimsList } from '#components/mapping/claims-list.tsx'
import { Section } from '#components/ui/section.tsx'
import type { OwnEvidence, OwnVersion } from '#lib/evidence/queries/own-evidence.ts'

/** What was handed in, with what it claims and what was found, side by side. */
export function HandedIn({ evidence, latest }: { evidence: OwnEvidence; latest: OwnVersion }) {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      <Section title="The evidence">
        <EvidenceContent kind={evidence.kind} version={latest} />
      </Section>
      <Section title="What it shows" id="mapping">
        <ClaimsList
          registrations={evidence.registrations}
          claims={latest.mappings}
          files={latest.files}
          judgements={latest.judgements}
          href={criterionPath}
        />
      </Section>
    </div>
  )
}
