/** What a form holds, by the name of its field: a tick that is off is no value at all. */
export type Fields = Readonly<Record<string, readonly string[]>>

/** What somebody made of a field: what it held before, in every state that may have been saved, and what it holds now. */
export interface Edit {
  readonly was: readonly (readonly string[])[]
  readonly is: readonly string[]
}
export type Edits = Readonly<Record<string, Edit>>

export interface Conflict {
  readonly name: string
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

export interface Reconciled {
  readonly fields: Fields
  /** Fields that both sides changed, differently: `fields` has theirs, and mine stands here. */
  readonly conflicts: readonly Conflict[]
}

/** The same to whoever reads it: browsers and the parser differ in line ends, in white space around and in empty values. */
const plain = (values: readonly string[] = []) =>
  values.map(value => value.replaceAll('\r\n', '\n').trim()).filter(Boolean)

export const same = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  JSON.stringify(plain(a)) === JSON.stringify(plain(b))

const namesIn = (...all: Fields[]): string[] => [...new Set(all.flatMap(fields => Object.keys(fields)))]

/**
 * Two versions of one draft that both began as `base`, field by field: a change on one side is taken, the same
 * change on both is one change, and where they differ both are handed back.
 */
export function reconciled(base: Fields, mine: Fields, theirs: Fields): Reconciled {
  const fields: Record<string, readonly string[]> = {}
  const conflicts: Conflict[] = []
  for (const name of namesIn(base, mine, theirs)) {
    const [was = [], is = [], there = []] = [base[name], mine[name], theirs[name]]
    const unchanged = same(is, was) || same(is, there)
    if (!unchanged && !same(there, was)) conflicts.push({ name, mine: is, theirs: there })
    const taken = !unchanged && same(there, was) ? is : there
    if (taken.length > 0) fields[name] = taken
  }
  return { fields, conflicts }
}

/** The same from what only the changed fields say of themselves; one that may have been saved before is no conflict. */
export function reconciledEdits(edits: Edits, theirs: Fields): Reconciled {
  const base: Record<string, readonly string[]> = { ...theirs }
  const mine: Record<string, readonly string[]> = { ...theirs }
  for (const [name, { was, is }] of Object.entries(edits)) {
    base[name] = was.find(each => same(each, theirs[name])) ?? was[0] ?? []
    mine[name] = is
  }
  return reconciled(base, mine, theirs)
}

/** What has to be said of `now` to somebody who knows `base`. */
export function editsBetween(base: Fields, now: Fields): Edits {
  const changed = namesIn(base, now).filter(name => !same(base[name], now[name]))
  return Object.fromEntries(changed.map(name => [name, { was: [base[name] ?? []], is: now[name] ?? [] }]))
}

/** How somebody settles a field that both sides changed. */
export type Choice = 'mine' | 'theirs' | 'both'

/** Both texts one below the other; of ticks that several may be set of, all that either has. */
export function chosen(
  choice: Choice,
  { mine, theirs }: Pick<Conflict, 'mine' | 'theirs'>,
): readonly string[] {
  if (choice !== 'both') return choice === 'mine' ? mine : theirs
  if (mine.length > 1 || theirs.length > 1) return [...new Set([...theirs, ...mine])]
  return [[...theirs, ...mine].filter(text => text.trim() !== '').join('\n\n')]
}
