import { type Day, dayInWords } from '#lib/people/day-rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { EvidenceKind, ExpertWitnessBasis, ObserverRole } from '#prisma/client/enums.ts'
import type { Declared } from './declarations.ts'
import type { Details } from './details.ts'
import { kindOf } from './kinds.ts'
import { missingParts, toldInParts } from './parts.ts'

export interface Observer {
  readonly observerRole: ObserverRole | null
  readonly observerName: string | null
  readonly observerPosition: string | null
  readonly observerRelation: string | null
  readonly observerBasis: ExpertWitnessBasis | null
}

/** A draft as its rules see it; `activityOn` as '2026-11-22'. */
export interface Draft extends Observer {
  readonly kind: EvidenceKind
  readonly title: string
  readonly narrative: string
  readonly activityOn: string | null
  readonly details: Partial<Details>
  readonly fileCount: number
  /** Whether any of the files holds sound or moving pictures. */
  readonly recordings: boolean
  readonly claimCount: number
}

export interface Missing {
  /** The field that mends it. */
  readonly field: string
  readonly sentence: string
}

/** Every thing that still stops a draft from being submitted, in the order of its form (domain B2; seed 004 L131-138). */
export function missingFrom(draft: Draft): Missing[] {
  const { narrative, files } = kindOf(draft.kind)
  const told = draft.narrative.trim() !== '' || toldInParts(draft)
  const missing: (Missing | null)[] = [
    draft.title.trim() ? null : { field: 'title', sentence: 'it needs a title' },
    told || (files && draft.fileCount > 0)
      ? null
      : {
          field: 'narrative',
          sentence: files ? 'it needs a text or a file' : `it needs a text. ${narrative}`,
        },
    draft.activityOn ? null : { field: 'activityOn', sentence: 'it needs the date of the activity' },
    ...missingObserver(draft),
    ...missingParts(draft),
    draft.claimCount > 0
      ? null
      : { field: 'mapping', sentence: 'it has to be mapped to at least one criterion' },
  ]
  return missing.filter(each => each !== null)
}

function missingObserver(draft: Draft): (Missing | null)[] {
  const { observer } = kindOf(draft.kind)
  if (!observer) return []
  const unsure = draft.observerRole === 'expert_witness' && !draft.observerBasis
  return [
    draft.observerRole
      ? null
      : { field: 'observer.role', sentence: 'it needs the role of whoever was there' },
    draft.observerName?.trim()
      ? null
      : { field: 'observer.name', sentence: 'it needs the name of whoever was there' },
    draft.observerPosition?.trim()
      ? null
      : { field: 'observer.position', sentence: 'it needs the position of whoever was there' },
    unsure
      ? {
          field: 'observer.basis',
          sentence: 'it needs what makes the expert witness one: a qualification, or their job',
        }
      : null,
  ]
}

/** Refuses with evidence-incomplete, naming everything that is missing. */
export function mayBeHandedIn(draft: Draft): Verdict {
  const missing = missingFrom(draft)
  return missing.length === 0
    ? null
    : refused('evidence-incomplete', { missing: missing.map(({ sentence }) => sentence).join('; ') })
}

/** Whether every declaration was made. Refuses with declaration-missing. */
export const mayDeclare = ({ authenticity, confidentiality, aiUse, aiPurpose }: Declared): Verdict =>
  authenticity && confidentiality && (aiUse === 'none' || (aiUse === 'used' && aiPurpose.trim() !== ''))
    ? null
    : refused('declaration-missing')

/**
 * Whether everything that its candidate means to hand in is in it: no file still on its way, no text of another tab
 * or device undecided. Refuses with upload-under-way or copy-unsettled.
 */
export function mayBeWhole(draft: { copies: number; underWay: number }, evidenceId: string): Verdict {
  if (draft.underWay > 0)
    return refused('upload-under-way', { count: draft.underWay }, `/portfolio/evidence/${evidenceId}#uploads`)
  return draft.copies > 0 ? refused('copy-unsettled', {}, `/portfolio/evidence/${evidenceId}/copies`) : null
}

/** Nothing by which somebody could be known is handed in unseen. Refuses with identifiers-unsettled. */
export const mayHoldIdentifiers = (
  evidenceId: string,
  unsettled: readonly { readonly what: string }[],
): Verdict =>
  unsettled[0]
    ? refused(
        'identifiers-unsettled',
        {
          count: unsettled.length === 1 ? 'one thing' : `${unsettled.length} things`,
          first: unsettled[0].what,
        },
        `/portfolio/evidence/${evidenceId}/submit#identifiers`,
      )
    : null

/** Work that has not happened yet is evidence of nothing. Refuses with not-in-the-future. */
export const mayHaveHappened = (activityOn: Day | null, today: Day): Verdict =>
  activityOn !== null && activityOn > today
    ? refused(
        'not-in-the-future',
        { what: 'The date of the activity', today: dayInWords(today) },
        '#activityOn',
      )
    : null

/** The same for each further activity. Refuses with not-in-the-future. */
export function mayAllHaveHappened(activities: Details['activities'], today: Day): Verdict {
  const ahead = activities.findIndex(({ on }) => on !== null && on > today)
  return ahead < 0
    ? null
    : refused(
        'not-in-the-future',
        { what: `The date of further activity ${ahead + 1}`, today: dayInWords(today) },
        `#details.activities.${ahead}.on`,
      )
}

/** Whether this kind knows an observer of this role. Refuses with observer-role. */
export function mayBeObservedBy(kind: EvidenceKind, role: ObserverRole | null): Verdict {
  if (role === null || kindOf(kind).observer?.roles.includes(role)) return null
  return refused('observer-role', { kind: kindOf(kind).label, role: observerRoles[role] })
}

/** Refuses with in-situ-no-files: a confidential record stays where it is (domain D4). */
export const mayHoldFiles = (kind: EvidenceKind, count: number): Verdict =>
  count > 0 && !kindOf(kind).files ? refused('in-situ-no-files') : null

/** Files that hang on one version: enough for a day's photos, few enough to be read. */
export const mostFiles = 20

export const mayHoldMany = (count: number): Verdict =>
  count > mostFiles ? refused('too-many-files', { most: mostFiles }) : null

export const observerRoles = {
  assessor: 'Assessor',
  expert_witness: 'Expert witness',
  witness: 'Witness',
} as const satisfies Record<ObserverRole, string>

/** What makes a witness an expert one (seed 004 L135-138). */
export const expertBases = {
  assessment_qualification: 'Holds a qualification in assessing workplace performance',
  evaluates_staff_practice: 'Evaluates the everyday practice of staff as part of their job',
} as const satisfies Record<ExpertWitnessBasis, string>
