import type { Tx } from '#lib/db.ts'
import type { Prisma } from '#prisma/client/client.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { erasedFiles } from '../rules/tombstones.ts'

/** Somebody with every seat that they hold in the centre they are working in: a file is read by whichever allows it. */
export interface Reader {
  readonly personId: string
  readonly seats: readonly Seat[]
}

/** A file that this person may read, or null: for everybody else, and once it was erased, it is as if it were not there. */
export async function readableFile(tx: Tx, reader: Reader, fileId: string) {
  const file = await tx.versionFile.findFirst({
    where: { id: fileId, version: { OR: reader.seats.map(seat => readableFrom(seat, reader.personId)) } },
    select: {
      name: true,
      version: {
        select: { erasures: { select: { files: true } }, evidence: { select: { candidateId: true } } },
      },
      storedFile: {
        select: { id: true, sha256: true, size: true, mediaType: true, renditions: { select: form } },
      },
    },
  })
  if (!file || erasedFiles(file.version.erasures).has(fileId)) return null
  const { id: storedFileId, sha256, size, mediaType, renditions } = file.storedFile
  return {
    name: file.name,
    sha256,
    size: Number(size),
    mediaType,
    storedFileId,
    /** Whether its own candidate asks: everybody else gets pictures without what cameras write into them. */
    own: file.version.evidence.candidateId === reader.personId,
    forms: renditions.map(made => ({ ...made, size: Number(made.size) })),
  }
}

const form = { kind: true, sha256: true, size: true, mediaType: true, fault: true } as const

type Where = Prisma.EvidenceVersionWhereInput

/**
 * A file is read by whomever a page shows its version to, and by nobody else. The candidate reads all of their own;
 * an assessor and a quality assurer, what was handed in and claims something of a registration that stands allocated
 * to them in that role; the lead, what claims something of any registration of the centre. Evidence that was
 * withdrawn is its candidate's alone, and the external quality assurer's pages name files without opening them.
 */
function readableFrom(seat: Seat, personId: string): Where {
  switch (seat) {
    case 'candidate':
      return { evidence: { candidateId: personId } }
    case 'assessor':
    case 'quality_assurer':
      return handedInFor({ allocations: { some: { personId, role: seat, endedAt: null } } })
    case 'lead_quality_assurer':
      return handedInFor({})
    case 'external_quality_assurer':
    case 'centre_administrator':
      return { id: { in: [] } }
  }
}

const handedInFor = (registration: Prisma.RegistrationWhereInput): Where => ({
  submittedAt: { not: null },
  evidence: { status: { not: 'withdrawn' } },
  mappings: { some: { registration } },
})
