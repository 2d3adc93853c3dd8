import { diffWordsWithSpace } from 'diff'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { heldHeadings, reflectionHeadings } from './detail-words.ts'
import { detailsIn } from './details.ts'
import { kindOf } from './kinds.ts'

/** One version as somebody reads it. */
export interface Compared {
  readonly title: string
  readonly narrative: string
  readonly details: unknown
  /** '2026-11-22' */
  readonly activityOn: string | null
  readonly files: readonly { readonly name: string; readonly storedFileId: string }[]
  readonly mappings: readonly {
    readonly criterionId: string
    readonly registrationId: string
    readonly note: string
    readonly location: string
    readonly subPoints: readonly string[]
  }[]
}

/** A run of text that stayed, went or came. */
export interface Run {
  readonly text: string
  readonly change: 'same' | 'gone' | 'new'
}

export interface TextChanged {
  readonly heading: string
  readonly runs: readonly Run[]
}

export interface Difference {
  readonly texts: readonly TextChanged[]
  readonly filesGone: readonly string[]
  readonly filesNew: readonly string[]
  /** Criteria by the database's name for them. */
  readonly claimsGone: readonly string[]
  readonly claimsNew: readonly string[]
  readonly claimsChanged: readonly string[]
}

/** What a later version changed, word by word and claim by claim; the same file under the same name stayed. */
export function differenceBetween(kind: EvidenceKind, before: Compared, after: Compared): Difference {
  const old = textsOf(kind, before)
  const texts = Object.entries(textsOf(kind, after)).flatMap(([heading, text]) => {
    const was = old[heading] ?? ''
    return was === text ? [] : [{ heading, runs: runsBetween(was, text) }]
  })
  const claimOf = (version: Compared) =>
    new Map(version.mappings.map(claim => [`${claim.registrationId} ${claim.criterionId}`, claim]))
  const was = claimOf(before)
  const is = claimOf(after)
  const idsOf = (claims: readonly { criterionId: string }[]) => [
    ...new Set(claims.map(({ criterionId }) => criterionId)),
  ]
  return {
    texts,
    filesGone: without(before.files, after.files),
    filesNew: without(after.files, before.files),
    claimsGone: idsOf(before.mappings.filter(claim => !is.has(keyOf(claim)))),
    claimsNew: idsOf(after.mappings.filter(claim => !was.has(keyOf(claim)))),
    claimsChanged: idsOf(
      after.mappings.filter(claim => {
        const earlier = was.get(keyOf(claim))
        return earlier !== undefined && saidOf(earlier) !== saidOf(claim)
      }),
    ),
  }
}

export const isSame = ({ texts, ...lists }: Difference): boolean =>
  texts.length === 0 && Object.values(lists).every(list => list.length === 0)

type Claim = Compared['mappings'][number]
const keyOf = ({ registrationId, criterionId }: Claim) => `${registrationId} ${criterionId}`
const saidOf = ({ note, location, subPoints }: Claim) => JSON.stringify([note, location, subPoints])

const without = (files: Compared['files'], others: Compared['files']) =>
  files
    .filter(
      file => !others.some(other => other.name === file.name && other.storedFileId === file.storedFileId),
    )
    .map(({ name }) => name)

const runsBetween = (was: string, is: string): Run[] =>
  diffWordsWithSpace(was, is).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'new' : removed ? 'gone' : 'same',
  }))

/** Every text of a version under its heading. */
function textsOf(kind: EvidenceKind, { title, activityOn, narrative, ...version }: Compared) {
  const { reflection, questions, held, activities, links, agreed, task } = detailsIn(version.details)
  return {
    Title: title,
    'Date of the activity': activityOn ?? '',
    Text: narrative,
    ...named(reflectionHeadings, reflection),
    ...named(heldHeadings, held),
    'Agreed beforehand': agreed,
    Task: task.name,
    'Questions and answers': questions.map(({ question, answer }) => `${question}\n${answer}`).join('\n\n'),
    'Further activities': activities.map(({ on, what }) => `${on ?? ''} ${what}`.trim()).join('\n'),
    ...(kindOf(kind).files && {
      Links: links.map(({ label, address }) => `${label} ${address}`.trim()).join('\n'),
    }),
  } as Record<string, string>
}

const named = <Key extends string>(
  headings: Readonly<Record<Key, string>>,
  texts: Readonly<Record<Key, string>>,
) =>
  Object.fromEntries(
    (Object.entries(headings) as [Key, string][]).map(([key, heading]) => [heading, texts[key]]),
  )
