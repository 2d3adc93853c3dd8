import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { criterionPath, evidencePath } from '#app/portfolio/addresses.ts'
import { EvidenceContent } from '#components/evidence/evidence-content.tsx'
import { ClaimsList } from '#components/mapping/claims-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { fieldId } from '#components/ui/field-id.ts'
import { TextLink } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { checked } from '#lib/evidence/identifiers/check.ts'
import { piecesOf } from '#lib/evidence/identifiers/pieces.ts'
import { wordsToCheck } from '#lib/evidence/queries/words-to-check.ts'
import { detailsIn } from '#lib/evidence/rules/details.ts'
import { isRecording } from '#lib/evidence/rules/parts.ts'
import { justifiedIn, unsettled } from '#lib/evidence/rules/remaining.ts'
import { type Missing, missingFrom } from '#lib/evidence/rules/submission.ts'
import { dayOf } from '#lib/people/day-rules.ts'
import { ownEvidenceWith } from '../own-evidence.ts'
import { IdentifiersForm } from './identifiers-form.tsx'
import { SubmitForm } from './submit-form.tsx'

export const metadata: Metadata = { title: 'Check and submit' }

export default async function SubmitPage({ params }: PageProps<'/portfolio/evidence/[evidenceId]/submit'>) {
  const { actor, evidence, latest, besides } = await ownEvidenceWith(params, wordsToCheck)
  const path = evidencePath(evidence.id)
  if (evidence.status !== 'draft') redirect(path)

  const registrations = evidence.registrations.filter(({ status }) => status === 'active')
  const claims = latest.mappings.filter(({ registrationId }) =>
    registrations.some(({ id }) => id === registrationId),
  )
  const missing = missingFrom({
    ...latest,
    kind: evidence.kind,
    details: detailsIn(latest.details),
    recordings: latest.files.some(({ mediaType }) => isRecording(mediaType)),
    activityOn: latest.activityOn && dayOf(latest.activityOn),
    fileCount: latest.files.length,
    claimCount: claims.length,
  })
  const { words, hits } = checked({ ...latest, mappings: claims }, besides)
  const justified = justifiedIn(latest.identifiers)
  const typed = new Set(piecesOf(words).flatMap(({ where, write }) => (write ? [where] : [])))
  const ready = missing.length === 0 && unsettled(hits, justified).length === 0
  return (
    <Frame actor={actor} current="/portfolio/evidence">
      <PageHeader
        breadcrumb={[
          { label: 'Evidence', href: '/portfolio/evidence' },
          { label: 'Back to the draft', href: path },
        ]}
        title="Check and submit"
        lede={<span dir="auto">{latest.title}</span>}
      />
      <div className="space-y-8">
        {missing.length > 0 && <StillMissing missing={missing} path={path} />}
        <IdentifiersForm
          key={evidence.revision}
          evidenceId={evidence.id}
          revision={evidence.revision}
          hits={hits}
          justified={justified}
          isTyped={where => typed.has(where)}
        />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
          <Section title="What you hand in">
            <EvidenceContent kind={evidence.kind} version={latest} />
          </Section>
          <Section title="What it shows">
            <ClaimsList
              registrations={registrations}
              claims={claims}
              files={latest.files}
              href={criterionPath}
            />
            {claims.length === 0 && <p>Nothing is ticked yet.</p>}
          </Section>
        </div>
        {ready && <SubmitForm evidenceId={evidence.id} revision={evidence.revision} />}
        <ButtonLink href={path}>Change it</ButtonLink>
      </div>
    </Frame>
  )
}

function StillMissing({ missing, path }: { missing: readonly Missing[]; path: string }) {
  return (
    <Notice kind="warning" title="Before you can submit this">
      <ul className="list-disc pl-5">
        {missing.map(({ field, sentence }) => (
          <li key={field}>
            <TextLink href={`${path}#${fieldId(field)}`} className="inline-block py-1">
              {sentence}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
