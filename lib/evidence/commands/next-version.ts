import type { Tx } from '#lib/db.ts'
import { justifiedIn } from '../rules/remaining.ts'
import type { LockedEvidence } from './own-evidence.ts'

/**
 * Goes on in a copy: a draft with the next number, with the text, the files and the claims of the version before,
 * which stays what it was. The latest version that somebody judged is the one that counts until the draft is
 * handed in; a version that nobody judged, recalled or returned, does not count any more.
 */
export async function nextVersion(
  tx: Tx,
  evidence: LockedEvidence,
  at: Date,
  /** What must not go with the copy: digests of files, and all of the words. */
  without: { files: readonly string[]; wording: boolean } = { files: [], wording: false },
) {
  const { centreId, latest, registrations } = evidence
  const {
    id: _,
    files: all,
    mappings,
    _count,
    digest: __,
    submittedAt: ___,
    details,
    identifiers,
    ...columns
  } = latest
  const files = all.filter(({ storedFile }) => !without.files.includes(storedFile.sha256))
  const number = latest.number + 1
  const { id: versionId } = await tx.evidenceVersion.create({
    // A reason that was given holds on for the same finding in the same place, and for nothing else.
    data: {
      ...columns,
      number,
      createdAt: at,
      details: details ?? {},
      identifiers: justifiedIn(identifiers).map(({ key, reason }) => ({ key, reason })),
      ...(without.wording && noWords),
    },
    select: { id: true },
  })
  if (files.length > 0)
    await tx.versionFile.createMany({
      data: files.map(({ storedFileId, name, position }) => ({
        centreId,
        versionId,
        storedFileId,
        name,
        position,
      })),
    })
  const active = new Set(registrations.filter(({ status }) => status === 'active').map(({ id }) => id))
  const carried = mappings.filter(({ registrationId }) => active.has(registrationId))
  if (carried.length > 0)
    await tx.mapping.createMany({
      data: carried.map(({ registrationId, criterionId, subPoints, filePosition, ...words }) => ({
        centreId,
        versionId,
        registrationId,
        criterionId,
        subPoints,
        note: without.wording ? '' : words.note,
        location: without.wording ? '' : words.location,
        filePosition,
      })),
    })
  const standing = evidence.versions.find(version => version._count.judgements > 0)
  await tx.evidence.update({
    where: { id: evidence.id },
    data: {
      status: 'draft',
      versionNumber: number,
      submittedNumber: standing?.number ?? null,
      submittedAt: standing?.submittedAt ?? null,
      changedAt: at,
      revision: { increment: 1 },
    },
    select: { id: true },
  })
  return { versionId, number }
}

const noWords = { title: 'Erased', narrative: '', details: {}, identifiers: [] }
