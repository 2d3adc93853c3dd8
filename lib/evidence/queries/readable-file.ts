import type { Tx } from '#lib/db.ts'
import type { Prisma } from '#prisma/client/client.ts'
import type { Seat } from '#prisma/client/enums.ts'

/** Somebody with every seat that they hold in the centre they are working in: a file is read by whichever allows it. */
export interface Reader {
  readonly personId: string
  readonly seats: readonly Seat[]
}

/** A file that this person may read, or null: for everybody else it is as if it were not there. */
export async function readableFile(tx: Tx, reader: Reader, fileId: string) {
  const file = await tx.versionFile.findFirst({
    where: { id: fileId, version: { OR: reader.seats.map(seat => readableFrom(seat, reader.personId)) } },
    select: { name: true, storedFile: { select: { sha256: true, size: true, mediaType: true } } },
  })
  if (!file) return null
  const { sha256, size, mediaType } = file.storedFile
  return { name: file.name, sha256, size: Number(size), mediaType }
}

type Where = Prisma.EvidenceVersionWhereInput

/**
 * The candidate reads all of their own; who stands allocated to a registration of theirs, what was handed in and
 * not withdrawn; a quality assurer also what was handed in for a registration of which a unit was ever signed. Nobody else any.
 */
function readableFrom(seat: Seat, personId: string): Where {
  switch (seat) {
    case 'candidate':
      return { evidence: { candidateId: personId } }
    case 'assessor':
      return { AND: [handedIn, ofCandidateOf(personId, 'assessor')] }
    case 'quality_assurer':
    case 'lead_quality_assurer':
      return { AND: [handedIn, { OR: [ofCandidateOf(personId, 'quality_assurer'), forUnitOnceSigned] }] }
    case 'external_quality_assurer':
    case 'centre_administrator':
      return { id: { in: [] } }
  }
}

const handedIn: Where = { submittedAt: { not: null }, evidence: { status: { not: 'withdrawn' } } }

const forUnitOnceSigned: Where = {
  mappings: { some: { registration: { units: { some: { decisions: { some: { outcome: 'signed' } } } } } } },
}

const ofCandidateOf = (personId: string, role: 'assessor' | 'quality_assurer'): Where => ({
  evidence: {
    candidate: { registrations: { some: { allocations: { some: { personId, role, endedAt: null } } } } },
  },
})
