import { heldHeadings, reflectionHeadings } from '../rules/detail-words.ts'
import type { Details } from '../rules/details.ts'
import { type Hit, type Piece, replaced } from './rules.ts'

/** The words of a draft, with those of its claims and of its files. */
export interface Words {
  readonly title: string
  readonly narrative: string
  readonly details: Details
  readonly claims: readonly {
    readonly criterionId: string
    readonly note: string
    readonly location: string
  }[]
  readonly files: readonly FileWords[]
}

export interface FileWords {
  readonly name: string
  readonly text: string
  readonly metadata: string
}

/** A piece with where its words are written back: null for a file, which only another file can replace. */
export interface PlacedPiece extends Piece {
  readonly write: ((words: Words, text: string) => Words) | null
}

/** Of a long document its beginning is looked at; this many characters are some twenty pages. */
const longest = 60_000

/** Everything of a draft in which somebody might be named, in the order in which it is read. */
export function piecesOf(words: Words): PlacedPiece[] {
  const { title, narrative, details, claims, files } = words
  return [
    { where: 'The title', text: title, write: (all: Words, text: string) => ({ ...all, title: text }) },
    {
      where: 'The text',
      text: narrative,
      write: (all: Words, text: string) => ({ ...all, narrative: text }),
    },
    ...piecesOfDetails(details),
    ...claims.flatMap(({ criterionId, note, location }, index) => {
      const code = criterionId.slice(criterionId.indexOf('#') + 1)
      const into = (part: 'note' | 'location') => (all: Words, text: string) => ({
        ...all,
        claims: all.claims.map((claim, at) => (at === index ? { ...claim, [part]: text } : claim)),
      })
      return [
        { where: `How it shows ${code}`, text: note, write: into('note') },
        { where: `Where it shows ${code}`, text: location, write: into('location') },
      ]
    }),
    ...files.flatMap(({ name, text, metadata }) => [
      { where: `The name of the file ${name}`, text: name, write: null },
      { where: `The file ${name}`, text: text.slice(0, longest), write: null },
      { where: `What the file ${name} says about itself`, text: metadata, write: null },
    ]),
  ].filter(({ text }) => text !== '')
}

function piecesOfDetails(details: Details): PlacedPiece[] {
  const into = (change: (details: Details, text: string) => Details) => (all: Words, text: string) => ({
    ...all,
    details: change(all.details, text),
  })
  const rows = <Part extends 'questions' | 'activities' | 'links', Key extends string>(
    part: Part,
    key: Key & keyof Details[Part][number],
    where: (number: number) => string,
  ) =>
    (details[part] as readonly Record<Key, string | null>[]).map((row, index) => ({
      where: where(index + 1),
      text: row[key] ?? '',
      write: into((all, text) => ({
        ...all,
        [part]: all[part].map((each, at) => (at === index ? { ...each, [key]: text } : each)),
      })),
    }))
  const headed = (part: 'reflection' | 'held', headings: Readonly<Record<string, string>>) =>
    Object.entries(headings).map(([key, where]) => ({
      where,
      text: (details[part] as Readonly<Record<string, string>>)[key] ?? '',
      write: into((all, text) => ({ ...all, [part]: { ...all[part], [key]: text } })),
    }))
  return [
    ...headed('reflection', reflectionHeadings),
    ...rows('questions', 'question', number => `Question ${number}`),
    ...rows('questions', 'answer', number => `Answer ${number}`),
    ...headed('held', heldHeadings),
    {
      where: 'The task',
      text: details.task.name,
      write: into((all, name) => ({ ...all, task: { ...all.task, name } })),
    },
    {
      where: 'What was agreed beforehand',
      text: details.agreed,
      write: into((all, agreed) => ({ ...all, agreed })),
    },
    ...rows('activities', 'what', number => `Further activity ${number}`),
    ...rows('links', 'label', number => `What link ${number} leads to`),
    ...rows('links', 'address', number => `The address of link ${number}`),
  ]
}

/** The same words with what was chosen for some hits in their place; a hit in a file stays as it is. */
export function withReplacements(
  words: Words,
  hits: readonly Hit[],
  /** By the hit's key. */
  chosen: ReadonlyMap<string, string>,
): Words {
  let out = words
  for (const { where, text, write } of piecesOf(words)) {
    const here = hits.filter(hit => hit.where === where && chosen.has(hit.key))
    if (!write || here.length === 0) continue
    out = write(
      out,
      replaced(
        text,
        here.map(({ key, offset, found }) => ({ offset, found, replacement: chosen.get(key)! })),
      ),
    )
  }
  return out
}
