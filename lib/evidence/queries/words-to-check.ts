import type { Tx } from '#lib/db.ts'
import type { FileWords } from '../identifiers/pieces.ts'

/**
 * What the confidentiality check reads besides the draft itself: the words of its files, the names that its
 * candidate keeps private, and the names that may stand, theirs and their assessors'. One statement.
 */
export async function wordsToCheck(tx: Tx, versionId: string) {
  const version = await tx.evidenceVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      observerName: true,
      files: {
        orderBy: { position: 'asc' },
        select: {
          name: true,
          storedFile: { select: { text: { select: { text: true, metadata: true } } } },
        },
      },
      evidence: {
        select: {
          candidate: {
            select: {
              name: true,
              privateNames: { select: { name: true } },
              registrations: {
                select: {
                  allocations: { where: { endedAt: null }, select: { person: { select: { name: true } } } },
                },
              },
            },
          },
        },
      },
    },
  })
  const { candidate } = version.evidence
  const staff = candidate.registrations.flatMap(({ allocations }) =>
    allocations.map(({ person }) => person.name),
  )
  return {
    files: version.files.map(
      ({ name, storedFile }): FileWords => ({
        name,
        text: storedFile.text?.text ?? '',
        metadata: storedFile.text?.metadata ?? '',
      }),
    ),
    privateNames: candidate.privateNames.map(({ name }) => name),
    namesThatMayStand: [candidate.name, version.observerName ?? '', ...staff].filter(Boolean),
  }
}

export type WordsToCheck = Awaited<ReturnType<typeof wordsToCheck>>
