import { EvidenceContent } from '#components/evidence/evidence-content.tsx'
import { Details } from '#components/ui/details.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { When } from '#components/ui/time.tsx'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
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
    <ul className="divide-y divide-line border-y border-line">
      {versions.map(version => (
        <li key={version.id} className="py-2">
          <Details summary={<Summary version={version} />} open={versions.length === 1}>
            {/* Inside, so that a link to it opens it. */}
            <div id={version.id} className="space-y-3">
              <JudgedVersion version={version} openFiles={openFiles} />
            </div>
          </Details>
        </li>
      ))}
    </ul>
  )
}

function Summary({ version: { title, number, evidence } }: { version: VersionAsJudged }) {
  return (
    <>
      <bdi>{title}</bdi>, version {number}{' '}
      <span className="text-sm text-muted">{kindOf(evidence.kind).label}</span>
    </>
  )
}

function JudgedVersion({ version, openFiles }: { version: VersionAsJudged; openFiles: boolean }) {
  const { number, evidence, files, confirmations } = version
  const later = evidence.submittedNumber !== null && evidence.submittedNumber > number
  return (
    <>
      {later && (
        <p>The candidate has since handed in version {evidence.submittedNumber}; this is what was judged.</p>
      )}
      {evidence.kind === 'in_situ' && !openFiles && (
        <p className="text-muted">
          Held in situ: the record stays at the workplace, and what it holds is not shown here.
        </p>
      )}
      <EvidenceContent kind={evidence.kind} version={{ ...version, files: openFiles ? files : [] }} />
      {!openFiles && files.length > 0 && <p>Files: {files.map(({ name }) => name).join(', ')}</p>}
      {confirmations.map(confirmation => (
        <Confirmation key={confirmation.id} confirmation={confirmation} />
      ))}
    </>
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
