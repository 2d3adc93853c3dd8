import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'

/** The names that this person wants to be warned of, by themselves alone. */
export async function privateNames(tx: Tx, { personId }: Actor): Promise<string[]> {
  const rows = await tx.privateName.findMany({
    where: { personId },
    orderBy: { name: 'asc' },
    select: { name: true },
  })
  return rows.map(({ name }) => name)
}
