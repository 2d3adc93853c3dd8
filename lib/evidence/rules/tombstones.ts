/** An erasure as its row has it. */
export interface ErasureRow {
  readonly files: unknown
  readonly wording: boolean
  readonly reason: string
  readonly at: Date
  readonly by: { readonly name: string }
}

export interface Tombstone {
  readonly at: Date
  readonly by: string
  readonly reason: string
  readonly fileCount: number
  readonly wording: boolean
}

/** Ids of the files of a version that were erased. */
export const erasedFiles = (erasures: readonly Pick<ErasureRow, 'files'>[]): ReadonlySet<string> =>
  new Set(erasures.flatMap(({ files }) => filesOf(files).map(({ id }) => id)))

export const tombstonesOf = (erasures: readonly ErasureRow[]): Tombstone[] =>
  erasures.map(({ at, by, reason, files, wording }) => ({
    at,
    by: by.name,
    reason,
    fileCount: filesOf(files).length,
    wording,
  }))

const filesOf = (files: unknown): { id: string }[] =>
  Array.isArray(files) ? files.filter(each => typeof each?.id === 'string') : []
