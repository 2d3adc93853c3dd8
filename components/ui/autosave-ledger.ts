import {
  type Choice,
  chosen,
  type Edits,
  editsBetween,
  type Fields,
  same,
} from '#lib/evidence/rules/reconcile.ts'
import type { Taken } from './autosave-send.ts'
import type { Clash } from './autosave-told.ts'

type Held = Record<string, readonly string[]>

/** Values that a field may have been saved with although no answer came. */
const mostUnsure = 4

export type Ledger = ReturnType<typeof ledger>

/** What the service is known to hold of a form, and what has been typed since; `made` is what its page brought. */
export function ledger(made: Fields) {
  const base: Held = { ...made }
  /** What the form held when the service last answered for it. */
  let agreed: Held = { ...made }
  const unsure: Record<string, readonly (readonly string[])[]> = {}
  const clashes = new Map<string, Clash>()
  /** What this page has no field for is nothing that it could have emptied. */
  const seen = new Set(Object.keys(made))

  const look = (now: Fields) => {
    for (const name of Object.keys(now)) seen.add(name)
  }

  return {
    clashes: (): readonly Clash[] => [...clashes.values()],

    /** What has to be told to the service. */
    pending(now: Fields): Edits {
      look(now)
      const changed = Object.keys(editsBetween(base, now)).filter(name => seen.has(name))
      const names = [...new Set([...changed, ...Object.keys(unsure)])]
      return Object.fromEntries(
        names.map(name => [name, { was: [base[name] ?? [], ...(unsure[name] ?? [])], is: now[name] ?? [] }]),
      )
    },

    /** Whether anything was typed that the service has not answered for. */
    isNew(now: Fields): boolean {
      look(now)
      if (clashes.size > 0 || Object.keys(unsure).length > 0) return true
      return Object.keys(editsBetween(agreed, now)).some(name => seen.has(name))
    },

    /** Takes up what was typed on this device before; returns what to put into the form. */
    restored(edits: Edits, now: Fields): Fields {
      const put: Held = {}
      for (const [name, { was, is }] of Object.entries(edits)) {
        if (same(base[name], is)) continue
        if (same(now[name], base[name])) put[name] = is
        const [before = [], ...maybe] = was
        base[name] = before
        if (maybe.length > 0) unsure[name] = maybe
      }
      return put
    },

    /** The service answered; returns what was changed elsewhere and is to be put into the form. */
    taken(sent: Fields, edits: Edits, answer: Taken, now: Fields): Fields {
      clashes.clear()
      for (const name of answer.conflicts) clashes.set(name, { name, theirs: answer.fields[name] ?? [] })
      agreed = { ...sent }
      for (const [name, { is }] of Object.entries(edits)) {
        if (!clashes.has(name)) base[name] = is
        delete unsure[name]
      }
      const put: Held = {}
      const told = answer.elsewhere
        ? [...Object.keys(answer.fields), ...Object.keys(base)]
        : Object.keys(answer.fields)
      for (const name of new Set(told)) {
        if (clashes.has(name)) continue
        const there = answer.fields[name] ?? []
        base[name] = there
        const untouched = same(now[name], sent[name]) && !(name in answer.notes)
        if (!answer.elsewhere || !untouched || same(now[name], there)) continue
        put[name] = there
        agreed[name] = there
      }
      for (const name of [...Object.keys(answer.notes), ...clashes.keys()])
        agreed[name] = answer.fields[name] ?? []
      return put
    },

    /** No answer came: it may have been saved or not. */
    unanswered(edits: Edits): void {
      for (const [name, { is }] of Object.entries(edits))
        unsure[name] = [...(unsure[name] ?? []), is].slice(-mostUnsure)
    },

    /** How the person settles a field that was changed here and elsewhere; returns what it is to hold. */
    settle(name: string, choice: Choice, mine: readonly string[]): readonly string[] | null {
      const clash = clashes.get(name)
      if (!clash) return null
      clashes.delete(name)
      base[name] = clash.theirs
      agreed[name] = clash.theirs
      delete unsure[name]
      return chosen(choice, { mine, theirs: clash.theirs })
    },
  }
}
