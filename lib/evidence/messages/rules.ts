import type { Actor } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { EvidenceStatus, RegistrationStatus, Seat } from '#prisma/client/enums.ts'

/** In characters. */
export const messageLength = 4_000

/** How long the same words by the same person are one message that was sent twice. */
const sentTwiceMinutes = 10

/** Everybody who has a part in what a thread is about. */
export interface Parties {
  readonly candidateId: string
  /** Allocated now, to what was handed in or to the registration. */
  readonly assessorIds: readonly string[]
  readonly qualityAssurerIds: readonly string[]
}

interface Relation {
  readonly has: (personId: string, parties: Parties) => boolean
  readonly writes: boolean
  /** Who is told of what others write: always, or from their own first message on. */
  readonly told: 'always' | 'once they wrote' | 'never'
}

/** Who reads and writes a thread, by seat and by relation to what it is about; whoever is not in it has no part. */
export const relations: { readonly [S in Seat]?: Relation } = {
  candidate: {
    has: (personId, { candidateId }) => personId === candidateId,
    writes: true,
    told: 'always',
  },
  assessor: {
    has: (personId, { assessorIds }) => assessorIds.includes(personId),
    writes: true,
    told: 'always',
  },
  quality_assurer: {
    has: (personId, { qualityAssurerIds }) => qualityAssurerIds.includes(personId),
    writes: true,
    told: 'once they wrote',
  },
  lead_quality_assurer: { has: () => true, writes: true, told: 'once they wrote' },
  external_quality_assurer: { has: () => true, writes: false, told: 'never' },
}

/** What a thread is about, as it stands. */
export type About =
  | {
      readonly kind: 'evidence'
      readonly status: EvidenceStatus
      readonly everSubmitted: boolean
    }
  | { readonly kind: 'criterion'; readonly registrationStatus: RegistrationStatus }

type Writer = Pick<Actor, 'personId' | 'seat'>

/** Whether somebody in this seat has a part in a thread at all. */
export const mayRead = ({ personId, seat }: Writer, parties: Parties): Verdict =>
  relations[seat]?.has(personId, parties) ? null : refused('not-found')

/** Whether somebody may write now. Refuses with not-found, thread-read-only, thread-not-open, thread-closed. */
export function mayWrite(writer: Writer, parties: Parties, about: About): Verdict {
  return mayRead(writer, parties) ?? mayWriteFrom(writer.seat) ?? mayBeWrittenOn(about)
}

/** Whether a seat writes at all; a seat that does not may not even lock what it would write about. */
export const mayWriteFrom = (seat: Seat): Verdict =>
  relations[seat]?.writes === false ? refused('thread-read-only') : null

/** Whether a thread takes messages, whoever writes them: nobody would read one on a draft, or look for one on what is over. */
export function mayBeWrittenOn(about: About): Verdict {
  if (about.kind === 'criterion')
    return about.registrationStatus === 'withdrawn'
      ? refused('thread-closed', { what: 'The candidate is not on this specification any more' })
      : null
  if (about.status === 'withdrawn')
    return refused('thread-closed', { what: 'This evidence has been withdrawn' })
  return about.everSubmitted ? null : refused('thread-not-open')
}

export interface LastMessage {
  readonly authorId: string
  readonly text: string
  readonly at: Date
}

/** Whether a message is the last one of its thread sent twice, as by an impatient second click. */
export const isSentTwice = (last: LastMessage | null, authorId: string, text: string, at: Date): boolean =>
  last !== null &&
  last.authorId === authorId &&
  last.text === text &&
  at.getTime() - last.at.getTime() < sentTwiceMinutes * 60_000

interface ToTell {
  readonly seat: 'candidate' | 'assessor' | 'quality_assurer'
  readonly people: readonly string[]
}

/**
 * Who is told of a message, by the seat whose page they read it on.
 * @param wrote quality assurers who wrote in the thread before
 */
export const toTell = (
  { candidateId, assessorIds }: Parties,
  wrote: readonly string[],
): readonly ToTell[] => [
  { seat: 'candidate', people: [candidateId] },
  { seat: 'assessor', people: assessorIds },
  { seat: 'quality_assurer', people: wrote },
]
