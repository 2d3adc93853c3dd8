import { within } from '#lib/db.ts'
import { addEvidence } from '#lib/evidence/commands/add-evidence.ts'
import { mapEvidence } from '#lib/evidence/commands/map-evidence.ts'
import { submitEvidence } from '#lib/evidence/commands/submit-evidence.ts'
import type { AddEvidence } from '#lib/evidence/input.ts'
import type { Details } from '#lib/evidence/rules/details.ts'
import type { Claim } from '#lib/evidence/rules/mapping.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { detailsFor } from '#prisma/demo/details.ts'
import { letStand } from '#prisma/demo/settle.ts'
import { specifications, statementAt } from '#specs/index.ts'

/** The moment at which makers add and submit evidence, unless a test says otherwise. */
export const dayOfWork = new Date('2026-10-05T10:00:00Z')

type Observer = AddEvidence['observer']

const nobody: Observer = { role: null, name: null, position: null, relation: null, basis: null }

/** An expert witness who says what makes them one. */
export const anExpertWitness: Observer = {
  role: 'expert_witness',
  name: 'Rowan Ash',
  position: 'Registered manager, Larch House',
  relation: 'Line manager',
  basis: 'evaluates_staff_practice',
}

const observers: Partial<Record<EvidenceKind, Observer>> = {
  observation: anExpertWitness,
  expert_witness_testimony: anExpertWitness,
  witness_testimony: { ...anExpertWitness, role: 'witness', basis: null },
  professional_discussion: { ...anExpertWitness, role: 'assessor', basis: null },
  questioning: { ...anExpertWitness, role: 'assessor', basis: null },
}

interface Wanted {
  readonly candidate: Actor
  readonly kind?: EvidenceKind
  readonly title?: string
  readonly narrative?: string
  /** '2026-10-02' */
  readonly activityOn?: string | null
  readonly observer?: Observer
  readonly details?: Details
  readonly files?: readonly File[]
  readonly at?: Date
}

export interface MadeEvidence {
  readonly evidenceId: string
  readonly versionId: string
  readonly revision: number
}

/** A file as a form sends it. */
export const aSentFile = (name: string, bytes: Uint8Array | string, type = '') =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type })

/** A draft with everything it needs but a mapping. */
export async function someEvidence({
  candidate,
  kind = 'observation',
  title = 'Review meeting with Individual A',
  narrative = 'Individual A chose who came and led the meeting with picture cards.',
  activityOn = '2026-10-02',
  observer = observers[kind] ?? nobody,
  details = detailsFor(kind),
  files = [],
  at = dayOfWork,
}: Wanted): Promise<MadeEvidence> {
  const input = { kind, title, narrative, activityOn, observer, details, files: [...files] }
  const { evidenceId, revision } = await addEvidence(candidate, input, at)
  return { evidenceId, revision, versionId: await latestVersionOf(candidate, evidenceId) }
}

export const latestVersionOf = (actor: Actor, evidenceId: string): Promise<string> =>
  within(actor, async tx => {
    const version = await tx.evidenceVersion.findFirst({
      where: { evidenceId },
      orderBy: { number: 'desc' },
      select: { id: true },
    })
    return version!.id
  })

/** A claim of every sub-point of the criterion. */
export function aClaim(registrationId: string, code: string, about: Partial<Claim> = {}): Claim {
  const located = specifications.map(specification => statementAt(specification, code)).find(Boolean)
  const subPoints = located?.criterion.subPoints.map(point => point.code) ?? []
  return { registrationId, code, subPoints, note: '', location: '', filePosition: null, ...about }
}

type Mapped = Wanted & {
  readonly registration: { readonly id: string }
  /** Codes: '002:2.1', 'P12'. */
  readonly criteria: readonly string[]
  /** On other registrations, or with less than every sub-point. */
  readonly claims?: readonly Claim[]
}

export async function aMappedDraft({
  registration,
  criteria,
  claims = [],
  ...wanted
}: Mapped): Promise<MadeEvidence> {
  const draft = await someEvidence(wanted)
  const { revision } = await mapEvidence(
    wanted.candidate,
    { ...draft, claims: [...criteria.map(code => aClaim(registration.id, code)), ...claims] },
    wanted.at ?? dayOfWork,
  )
  return { ...draft, revision }
}

export interface MadeSubmission extends MadeEvidence {
  readonly digest: string
}

/** Evidence handed in with every declaration, and with a reason for whatever the confidentiality check found. */
export async function aSubmission(wanted: Mapped): Promise<MadeSubmission> {
  const draft = await aMappedDraft(wanted)
  const revision = await letStand(wanted.candidate, draft, wanted.at ?? dayOfWork)
  return { ...draft, revision, ...(await submit(wanted.candidate, { ...draft, revision }, wanted.at)) }
}

/** Hands a draft in, with every declaration. */
export const submit = (
  candidate: Actor,
  { evidenceId, revision }: { evidenceId: string; revision: number },
  at = dayOfWork,
) =>
  submitEvidence(
    candidate,
    { evidenceId, revision, authenticity: 'on', confidentiality: 'on', ai: { use: 'none', purpose: '' } },
    at,
  )
