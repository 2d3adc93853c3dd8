import type { JudgementAsMade, VersionAsJudged } from './judged-work.ts'

/** Everybody who took part in a signature, and so may not quality assure it (seed 004 L102). */
export function tookPartIn({
  signedById,
  candidateId,
  judgements,
  versions,
}: {
  signedById: string
  candidateId: string
  judgements: readonly JudgementAsMade[]
  versions: readonly VersionAsJudged[]
}): string[] {
  return [
    signedById,
    candidateId,
    ...judgements.map(({ assessorId }) => assessorId),
    ...versions.flatMap(({ confirmations }) => confirmations.map(({ assessorId }) => assessorId)),
  ]
}
