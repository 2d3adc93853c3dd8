import type { Tx } from '#lib/db.ts'

const told = { id: true, name: true, size: true, status: true, refusal: true, changedAt: true } as const

/** One of a person's own uploads; null for anybody else's. */
export const findUpload = (tx: Tx, personId: string, id: string) =>
  tx.upload.findFirst({ where: { id, personId }, select: told })

/** A candidate's own uploads to one piece of their evidence that are not in it yet; null when it is not theirs. */
export async function uploadsTo(tx: Tx, candidateId: string, evidenceId: string) {
  const evidence = await tx.evidence.findFirst({
    where: { id: evidenceId, candidateId },
    select: {
      uploads: { where: { status: { not: 'admitted' } }, orderBy: { createdAt: 'asc' }, select: told },
    },
  })
  return evidence?.uploads ?? null
}

export type UploadTold = NonNullable<Awaited<ReturnType<typeof findUpload>>>
