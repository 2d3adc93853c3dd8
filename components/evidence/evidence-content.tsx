import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Day, When } from '#components/ui/time.tsx'
import { declarations } from '#lib/evidence/rules/declarations.ts'
import { detailsIn } from '#lib/evidence/rules/details.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { remainingIn } from '#lib/evidence/rules/remaining.ts'
import { expertBases, type Observer, observerRoles } from '#lib/evidence/rules/submission.ts'
import { type ErasureRow, erasedFiles, tombstonesOf } from '#lib/evidence/rules/tombstones.ts'
import type { DeclarationKind, EvidenceKind } from '#prisma/client/enums.ts'
import { EvidenceFiles, type ShownFile } from './evidence-files.tsx'
import { LetStand } from './let-stand.tsx'
import { PartsShown } from './parts-shown.tsx'
import { Tombstones } from './tombstones.tsx'

export interface ShownVersion extends Observer {
  readonly number: number
  readonly narrative: string
  readonly details: unknown
  readonly identifiers: unknown
  readonly activityOn: Date | null
  readonly submittedAt: Date | null
  readonly digest: string | null
  readonly files: readonly ShownFile[]
  readonly erasures: readonly ErasureRow[]
  readonly declarations: readonly { kind: DeclarationKind; text: string; answer: string; at: Date }[]
}

/** One version of a piece of evidence as it is, for reading. */
export function EvidenceContent({ kind, version }: { kind: EvidenceKind; version: ShownVersion }) {
  const erased = erasedFiles(version.erasures)
  const files = version.files.filter(({ id }) => !erased.has(id))
  return (
    <div className="space-y-6">
      <LetStand remaining={remainingIn(version.identifiers)} />
      <Tombstones stones={tombstonesOf(version.erasures)} />
      {version.narrative && <Prose text={version.narrative} />}
      <PartsShown details={detailsIn(version.details)} />
      {files.length > 0 && <EvidenceFiles files={files} />}
      <DefinitionList items={[...detailsOf(kind, version), ...handingInOf(version)]} />
    </div>
  )
}

function detailsOf(kind: EvidenceKind, version: ShownVersion) {
  const { activityOn, observerRole, observerName, observerPosition, observerRelation, observerBasis } =
    version
  const who = [observerName, observerPosition, observerRelation].filter(Boolean).join(', ')
  return [
    { term: 'Kind', detail: kindOf(kind).label },
    { term: 'Date of the activity', detail: activityOn ? <Day at={activityOn} /> : 'Not given yet' },
    ...(observerRole ? [{ term: observerRoles[observerRole], detail: who || 'Not named yet' }] : []),
    ...(observerBasis ? [{ term: 'What makes them an expert', detail: expertBases[observerBasis] }] : []),
  ]
}

function handingInOf({ submittedAt, digest, declarations: made }: ShownVersion) {
  if (!submittedAt) return []
  return [
    { term: 'Submitted', detail: <When at={submittedAt} /> },
    ...made.map(({ kind, text, answer, at }) => ({
      term: declarations[kind].title,
      detail: (
        <>
          {text} {answer && <strong dir="auto">{answer}. </strong>}
          <span className="text-sm text-muted">
            Declared <When at={at} />.
          </span>
        </>
      ),
    })),
    ...(digest ? [{ term: 'Digest', detail: <code className="break-all text-sm">{digest}</code> }] : []),
  ]
}
