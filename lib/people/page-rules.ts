/** How many rows a page of a list shows. */
export const pageSize = 25

/** Which page of a list was asked for: what follows a row, or what comes before it. */
export interface Turn {
  readonly after?: string
  readonly before?: string
}

export interface Page<Row> {
  readonly rows: readonly Row[]
  /** The ids to turn on and back from. */
  readonly next?: string
  readonly previous?: string
}

/** How the database is asked for a page, with one row more to know whether another follows. */
export function askFor({ after, before }: Turn): { take: number; skip?: number; cursor?: { id: string } } {
  if (before) return { cursor: { id: before }, skip: 1, take: -(pageSize + 1) }
  if (after) return { cursor: { id: after }, skip: 1, take: pageSize + 1 }
  return { take: pageSize + 1 }
}

/** The page out of what the database gave. */
export function pageOf<Row extends { id: string }>(
  found: readonly Row[],
  { after, before }: Turn,
): Page<Row> {
  const more = found.length > pageSize
  const rows = before ? found.slice(-pageSize) : found.slice(0, pageSize)
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id]
  return before
    ? { rows, next: last, ...(more && { previous: first }) }
    : { rows, ...(more && { next: last }), ...(after && { previous: first }) }
}
