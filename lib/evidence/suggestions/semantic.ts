import { createHash } from 'node:crypto'
import meanings from './meanings.json' with { type: 'json' }
import type { Statement } from './statements.ts'

/** What a text means, as the encoder sees it: a direction in a space of many dimensions. */
export type Meaning = Float32Array

/** What a statement meant when its meaning was last written down, and the words that it was taken from. */
export interface WrittenMeaning {
  readonly digest: string
  /** A byte, from -127 to 127, a dimension, in base64. */
  readonly bytes: string
}

const written: Readonly<Record<string, WrittenMeaning>> = meanings

/** The phrases whose meanings make up a statement's. */
export function phrasesOf({ fields: { wording, practice } }: Pick<Statement, 'fields'>): string[] {
  return [wording, ...practice.split(';')]
    .map(phrase => phrase.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
}

/** By which a meaning is known to be that of today's phrases. */
export function digestOf(statement: Pick<Statement, 'fields'>): string {
  return createHash('sha256').update(phrasesOf(statement).join('\n')).digest('hex').slice(0, 16)
}

/** The mean of the phrases' meanings, to be written down. */
export function writtenMeaning(statement: Statement, phrases: readonly Meaning[]): WrittenMeaning {
  const mean = meanOf(phrases)
  const widest = Math.max(...mean.map(Math.abs)) || 1
  const bytes = Int8Array.from(mean, each => Math.round((127 * each) / widest))
  return { digest: digestOf(statement), bytes: Buffer.from(bytes.buffer).toString('base64') }
}

/** The meanings of the statements on a shelf, seen from their common middle: what they share tells none apart. */
export interface Meanings {
  readonly middle: Meaning
  /** In the order of the statements; null for one whose words were changed since it was written down. */
  readonly seen: readonly (Meaning | null)[]
}

export function meaningsOf(statements: readonly Statement[]): Meanings {
  const held = statements.map(statement => {
    const found = written[statement.criterionId]
    if (found?.digest !== digestOf(statement)) return null
    return ofLengthOne(Float32Array.from(new Int8Array(Buffer.from(found.bytes, 'base64'))))
  })
  const middle = meanOf(held.filter(each => each !== null))
  return { middle, seen: held.map(each => each && seenFrom(middle, each)) }
}

/** How near a text's meaning comes to each statement's, from -1 to 1; 0 without one. */
export function likenessTo({ middle, seen }: Meanings, meaning: Meaning | null): number[] {
  const text = meaning && seenFrom(middle, ofLengthOne(meaning))
  return seen.map(each => (each && text ? product(each, text) : 0))
}

function seenFrom(middle: Meaning, meaning: Meaning): Meaning {
  return ofLengthOne(meaning.map((each, dimension) => each - (middle[dimension] ?? 0)))
}

function meanOf(all: readonly Meaning[]): Meaning {
  const mean = new Float32Array(all[0]?.length ?? 0)
  for (const each of all)
    for (const dimension of mean.keys()) mean[dimension]! += each[dimension]! / all.length
  return mean
}

function ofLengthOne(meaning: Meaning): Meaning {
  const length = Math.sqrt(product(meaning, meaning)) || 1
  return meaning.map(each => each / length)
}

function product(a: Meaning, b: Meaning): number {
  return a.reduce((sum, each, dimension) => sum + each * (b[dimension] ?? 0), 0)
}
