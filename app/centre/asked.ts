import { z } from 'zod'

/** What a page's address asks after its question mark. */
export type Search = Promise<Record<string, string | string[] | undefined>>

const Uuid = z.uuid()

/** An id out of an address, or null when it cannot be one: such a page does not exist. */
export const idFrom = (text: string): string | null => Uuid.safeParse(text).data ?? null

/** What a page's address asks, one text for each name. */
export async function asked(search: Search): Promise<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(await search).map(([name, value]) => [name, [value].flat()[0]]))
}

/** The page of a list that was asked for. */
export const turnOf = ({ after, before }: Record<string, string | undefined>) => ({
  after: after && (idFrom(after) ?? undefined),
  before: before && (idFrom(before) ?? undefined),
})

/** The address of a list with what it is filtered by, empty filters left out. */
export function addressOf(path: string, filters: Record<string, string | undefined>): string {
  const query = new URLSearchParams(
    Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString()
  return query ? `${path}?${query}` : path
}
