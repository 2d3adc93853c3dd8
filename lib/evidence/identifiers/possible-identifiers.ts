import { addressesIn } from './addresses.ts'
import { agesIn } from './ages.ts'
import { contactsIn } from './contact.ts'
import { datesIn } from './dates.ts'
import type { Found } from './found.ts'
import { homesIn } from './homes.ts'
import { initialsIn } from './initials.ts'
import { metadataNamesIn } from './metadata.ts'
import { namesIn } from './names.ts'
import { numbersIn } from './numbers.ts'
import { standIns } from './people.ts'
import { positionsIn } from './photo.ts'
import { privateNamesIn } from './private-names.ts'
import { publicUse } from './public-use.ts'
import { type Hit, keyOf, kinds, type Piece } from './rules.ts'
import { sentenceAround, sentenceAt, sentenceStarts } from './sentences.ts'
import { isFileName, type Token, tokensOf } from './tokens.ts'

export interface Options {
  /** Names that the candidate never wants to see in their evidence, nicknames among them. */
  readonly privateNames?: readonly string[]
  /** Names that may stand, for instance the candidate’s own and the assessor’s. */
  readonly namesThatMayStand?: readonly string[]
}

/**
 * What in these texts could identify somebody, in the order of the pieces and of the text, without overlaps. The
 * same person gets the same suggestion in all pieces. Pure, and linear in the length of the texts.
 */
export function possibleIdentifiers(pieces: readonly Piece[], options: Options = {}): Hit[] {
  const readings = pieces
    .map(piece => ({ piece, tokens: tokensOf(piece.text) }))
    .map(reading => ({
      ...reading,
      mask: publicUse(reading.piece.text, reading.tokens),
    }))
  const plainly = readings.map(reading =>
    withoutPeople(reading.piece.text, reading.tokens, reading.mask, options),
  )
  const names = (confirmed: ReadonlySet<string>) =>
    readings.map(({ piece, tokens, mask }, index) => {
      const taken = coverOf(plainly[index]!)
      return namesIn(piece.text, tokens, {
        mask,
        taken,
        confirmed,
        named: isFileName(piece.text),
      })
    })
  const atFirst = names(new Set())
  const confirmed = new Set(
    atFirst.flat().flatMap(({ person }) => person?.parts.filter(part => part.length > 2) ?? []),
  )
  const more = readings.some(({ tokens }, index) => {
    const found = coverOf(atFirst[index]!)
    return tokens.some(({ plain, start, end }) => confirmed.has(plain) && !found(start, end))
  })
  const withNames = more ? names(confirmed) : atFirst
  const mayStand = new Set(
    options.namesThatMayStand?.flatMap(name => tokensOf(name).map(({ plain }) => plain)),
  )
  const found = readings.map(({ piece, tokens, mask }, index) => {
    const people = withNames[index]!.filter(({ person }) => !person?.parts.every(part => mayStand.has(part)))
    const named = [...plainly[index]!, ...people]
    const initials = initialsIn(
      piece.text,
      tokens,
      coverOf([...plainly[index]!, ...withNames[index]!, ...publicly(tokens, mask)]),
    )
    const starts = sentenceStarts(piece.text)
    const somebody = [...named.filter(({ person }) => person), ...initials]
    const ages = agesIn(piece.text, somebody, (a, b) => sentenceAt(starts, a) === sentenceAt(starts, b))
    return withoutOverlaps([...named, ...initials, ...ages])
  })
  const stand = standIns(pieces, found.flat())
  return readings.flatMap(({ piece }, index) => {
    const starts = sentenceStarts(piece.text)
    return found[index]!.map(one => hitOf(piece, starts, one, stand.get(one) ?? one.suggestion))
  })
}

/** Everything that needs no list of names, and the names that somebody wrote down for us. */
function withoutPeople(
  text: string,
  tokens: readonly Token[],
  mask: readonly boolean[],
  { privateNames = [] }: Options,
): Found[] {
  return withoutOverlaps([
    ...privateNamesIn(text, tokens, privateNames),
    ...metadataNamesIn(text),
    ...numbersIn(text),
    ...contactsIn(text),
    ...positionsIn(text),
    ...datesIn(text),
    ...addressesIn(text),
    ...homesIn(text, tokens, mask),
  ])
}

/** The words of public names, as things that were found: nothing else is looked for there. */
const publicly = (tokens: readonly Token[], mask: readonly boolean[]): Found[] =>
  tokens
    .filter((_, index) => mask[index])
    .map(({ start, end }) => ({ kind: 'name', start, end, suggestion: '' }))

/** In the order of the text; of two that overlap the one that begins first stays, then the earlier found. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const order = new Map(found.map((one, index) => [one, index]))
  const out: Found[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start || order.get(a)! - order.get(b)!))
    if (one.start >= (out.at(-1)?.end ?? 0)) out.push(one)
  return out
}

/** Whether a place overlaps one of these, which stand in order and apart. */
function coverOf(found: readonly Found[]): (start: number, end: number) => boolean {
  const inOrder = [...found].sort((a, b) => a.start - b.start)
  return (start, end) => {
    let low = 0
    let high = inOrder.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (inOrder[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    return low < inOrder.length && inOrder[low]!.start < end
  }
}

function hitOf(
  { text, where }: Piece,
  starts: readonly number[],
  { kind, start, end }: Found,
  suggestion: string,
): Hit {
  const found = text.slice(start, end)
  return {
    kind,
    what: kinds[kind],
    found,
    offset: start,
    sentence: sentenceAround(text, starts, start, end),
    where,
    key: keyOf(kind, found, where),
    suggestion,
  }
}
