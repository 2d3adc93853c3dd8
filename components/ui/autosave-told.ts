import type { Unsent } from './autosave-send.ts'

export type AutosaveStatus =
  | { readonly state: 'clean' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string; readonly elsewhere: string | null }
  | { readonly state: 'unsent'; readonly at: string; readonly unsent: Unsent; readonly kept: boolean }

/** A field that was changed here and elsewhere. */
export interface Clash {
  readonly name: string
  readonly theirs: readonly string[]
}

export interface Told {
  status: AutosaveStatus
  clashes: readonly Clash[]
  notes: Readonly<Record<string, string>>
  elsewhere: string | null
}

export interface Autosave {
  /** Where edits are sent. */
  address: string
  owner: string
  revision: number
  /** What it becomes where it is not there yet. */
  kind?: string
  key: string
  about?: Readonly<Record<string, string>>
  tell: (told: Told) => void
  /** The first time that it was taken. */
  begun?: () => void
}
