import { EvidenceContent } from '#components/evidence/evidence-content.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { When } from '#components/ui/time.tsx'
import { expertBases, observerRoles } from '#lib/evidence/rules/submission.ts'
import type { VersionAsJudged } from '#lib/sampling/queries/judged-work.ts'

interface Props {
  versions: readonly VersionAsJudged[]
  /** Whether this reader may open the files; without it they are named only. */
  openFiles: boolean
}

/** Each version of evidence as it was judged, with its files, declarations and whoever vouched for its observer. */
export function JudgedVersions({ versions, openFiles }: Props) {
  return (
    <ul className="space-y-6">
      {versions.map(version => (
        <li key={version.id} id={version.id}>
          <JudgedVersion version={version} openFiles={openFiles} />
        </li>
      ))}
    </ul>
  )
}

function JudgedVersion({ version, openFiles }: { version: VersionAsJudged; openFiles: boolean }) {
  const { title, number, evidence, files, confirmations } = version
  const later = evidence.submittedNumber !== null && evidence.submittedNumber > number
  const shown = files.map(({ id, name, storedFile: { size, mediaType } }) => ({
    id,
    name,
    size: Number(size),
    mediaType,
  }))
  return (
    <article className="space-y-3 rounded border border-line p-4">
      <h3 className="font-semibold">
        <bdi>{title}</bdi>, version {number}
      </h3>
      {later && (
        <p>The candidate has since handed in version {evidence.submittedNumber}; this is what was judged.</p>
      )}
      {evidence.kind === 'in_situ' && !openFiles && (
        <p className="text-muted">
          Held in situ: the record stays at the workplace, and what it holds is not shown here.
        </p>
      )}
      <EvidenceContent kind={evidence.kind} version={{ ...version, files: openFiles ? shown : [] }} />
      {!openFiles && files.length > 0 && <p>Files: {files.map(({ name }) => name).join(', ')}</p>}
      {confirmations.map(confirmation => (
        <Confirmation key={confirmation.id} confirmation={confirmation} />
      ))}
    </article>
  )
}

function Confirmation({ confirmation }: { confirmation: VersionAsJudged['confirmations'][number] }) {
  const { role, workingKnowledge, occupationallyCompetent, basis, note, at, assessor } = confirmation
  const vouched = [
    ...(workingKnowledge ? ['working knowledge of the units'] : []),
    ...(occupationallyCompetent ? ['occupational competence'] : []),
    ...(basis ? [expertBases[basis]] : []),
  ]
  return (
    <div className="space-y-1 border-l-2 border-line pl-3">
      <p>
        {assessor.name} confirmed the observer as {observerRoles[role].toLowerCase()}, <When at={at} />
        {vouched.length > 0 && `: ${vouched.join('; ')}`}.
      </p>
      {note && <Prose text={note} />}
    </div>
  )
}
