import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { refusedFiles } from '#app/portfolio/evidence/refused-files.ts'
import { EvidenceStatusMark } from '#components/evidence/evidence-status.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { Deeds } from './deeds.tsx'
import { DraftForm } from './draft-form.tsx'
import { HandedIn } from './handed-in.tsx'
import { EvidenceMessages } from './messages.tsx'
import { OtherVersions } from './other-versions.tsx'
import { ownEvidence } from './own-evidence.ts'
import { suggestedFor } from './suggested.ts'
import { Versions } from './versions.tsx'

export const metadata: Metadata = { title: 'Evidence and its mapping' }

const done: Readonly<Record<string, string>> = {
  added: 'Your draft is saved. Now map it: tick every criterion that it shows.',
  saved: 'Your draft is saved.',
  submitted: 'Submitted. Your assessor finds it in their queue.',
  recalled: 'Recalled. You go on in a copy; the version that you had submitted stays in the record.',
  revised: 'This is your new version, a copy of the one that was judged. Change it, then submit it.',
  settled: 'Both versions are brought together.',
  withdrawn: 'Withdrawn. It claims nothing any more, and stays in the record.',
}

export default async function EvidenceItemPage(props: PageProps<'/portfolio/evidence/[evidenceId]'>) {
  const { actor, evidence, latest } = await ownEvidence(props.params)
  const { done: deed, revision, q, suggest } = await props.searchParams
  const said = typeof deed === 'string' ? done[deed] : undefined
  const query = typeof q === 'string' ? q.slice(0, 200) : ''
  const refused = await refusedFiles()
  const isDraft = evidence.status === 'draft'
  return (
    <Frame actor={actor} current="/portfolio/evidence">
      <PageHeader
        breadcrumb={[
          { label: 'My portfolio', href: '/portfolio' },
          { label: 'Evidence', href: '/portfolio/evidence' },
        ]}
        title={<span dir="auto">{latest.title}</span>}
        lede={`${kindOf(evidence.kind).label}, version ${latest.number}`}
        actions={<EvidenceStatusMark status={evidence.status} />}
      />
      <div className="space-y-8">
        {said && <Notice kind="success">{said}</Notice>}
        {refused.length > 0 && (
          <Notice kind="refusal" title="Some files could not be kept. Everything else is saved.">
            <ul className="list-disc pl-5">
              {refused.map(sentence => (
                <li key={sentence} dir="auto">
                  {sentence}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {isDraft && evidence.copies.length > 0 && <OtherVersions evidenceId={evidence.id} />}
        {isDraft ? (
          // A new key after each save: fields then show what was saved, and chosen files are let go.
          <DraftForm
            key={`${revision}`}
            evidence={evidence}
            latest={latest}
            owner={actor.personId}
            query={query}
            suggestions={suggest === 'on' ? await suggestedFor(actor, evidence, latest) : null}
          />
        ) : (
          <HandedIn evidence={evidence} latest={latest} />
        )}
        <Deeds evidence={evidence} />
        <Versions evidence={evidence} />
        <EvidenceMessages evidence={evidence} owner={actor.personId} />
      </div>
    </Frame>
  )
}
