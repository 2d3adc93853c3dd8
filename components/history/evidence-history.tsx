import { OutcomeMark } from '#components/assessment/outcome-mark.tsx'
import { ClaimPlace } from '#components/evidence/claim-place.tsx'
import { EvidenceStatusMark } from '#components/evidence/evidence-status.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { When } from '#components/ui/time.tsx'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import type { EvidenceInHistory, JudgementInHistory, VersionInHistory } from '#lib/portfolio/rules/history.ts'

interface Props {
  item: EvidenceInHistory
  href?: string
}

/** One piece of evidence as it bears on one criterion: each version, where it shows it, and what was found. */
export function EvidenceHistory({ item: { title, kind, status, submittedNumber, versions }, href }: Props) {
  return (
    <article className="space-y-3 rounded border border-line p-4 print:break-inside-avoid">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 font-semibold">
          {href ? (
            <TextLink href={href} dir="auto">
              {title}
            </TextLink>
          ) : (
            <bdi>{title}</bdi>
          )}
          <span className="font-normal text-muted"> {kindOf(kind).label}</span>
        </h3>
        <EvidenceStatusMark status={status} />
      </div>
      <ol className="space-y-3">
        {versions.map(version => (
          <li key={version.id}>
            <Version version={version} counts={version.number === submittedNumber} />
          </li>
        ))}
      </ol>
    </article>
  )
}

function Version({ version, counts }: { version: VersionInHistory; counts: boolean }) {
  const { number, submittedAt, claim, files, judgements, digest } = version
  return (
    <div className="space-y-2 border-l-2 border-line pl-3">
      <p>
        <span className="font-semibold">Version {number}</span>
        {submittedAt ? (
          <>
            , submitted <When at={submittedAt} />
          </>
        ) : (
          ', a draft'
        )}
        {counts && ' (the one that counts)'}
      </p>
      {digest && (
        <p className="text-sm text-muted">
          Digest <code title={digest}>{digest.slice(0, 16)}…</code>
        </p>
      )}
      {claim ? (
        <Claim claim={claim} files={files} />
      ) : (
        <p className="text-sm text-muted">It does not claim this criterion.</p>
      )}
      {files.length > 0 && (
        <ul className="flex flex-wrap gap-x-4">
          {files.map(({ id, name }) => (
            <li key={id}>
              <a className="inline-block py-1 text-accent underline underline-offset-4" href={`/files/${id}`}>
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {judgements.map(judgement => (
        <Judgement key={judgement.id} judgement={judgement} counts={counts} />
      ))}
    </div>
  )
}

interface ClaimProps {
  claim: NonNullable<VersionInHistory['claim']>
  files: VersionInHistory['files']
}

function Claim({ claim: { note, location, filePosition, subPoints }, files }: ClaimProps) {
  return (
    <>
      {note && <Prose text={note} />}
      <ClaimPlace location={location} filePosition={filePosition} files={files} />
      {subPoints.length > 0 && <p className="text-sm">Parts: {subPoints.join(', ')}</p>}
    </>
  )
}

function Judgement({ judgement, counts }: { judgement: JudgementInHistory; counts: boolean }) {
  const { outcome, assessor, at, feedback, superseded, findings, subPoints, versionDigest } = judgement
  return (
    <div className="space-y-1 bg-sunken p-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <OutcomeMark outcome={outcome} />
        <span>
          by {assessor}, <When at={at} />
          {superseded && ' (superseded by a later judgement)'}
          {!superseded && !counts && ' (on a version that no longer counts)'}
        </span>
      </p>
      {feedback && <Prose text={feedback} />}
      {subPoints.length > 0 && <p className="text-sm">Covers {subPoints.join(', ')}</p>}
      <p className="text-sm text-muted">
        Made on digest <code title={versionDigest}>{versionDigest.slice(0, 16)}…</code>
      </p>
      {findings.map(({ finding, comment, by, at: found }) => (
        <p key={`${finding} ${by} ${found?.toISOString()} ${comment}`} className="text-sm">
          <span className="font-semibold">
            {by ?? 'A quality assurer'} {finding === 'agree' ? 'agreed' : 'disagreed'}
          </span>
          {found && (
            <>
              , <When at={found} />
            </>
          )}
          {comment && <span dir="auto">: {comment}</span>}
        </p>
      ))}
    </div>
  )
}
