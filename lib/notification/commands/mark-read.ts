import { type Tx, within } from '#lib/db.ts'

/** Whoever reads their own, in whatever seats. */
interface Reader {
  readonly centreId: string
  readonly personId: string
}

/**
 * Marks one of somebody's own notifications as read; read before, it stays read since then.
 * @returns the address that it leads to, `null` when they have none of this id in this centre
 */
export function markRead(reader: Reader, id: string, at = new Date()): Promise<string | null> {
  return within({ ...reader, seat: null }, async tx => {
    const [found] = await tx.$queryRaw<{ address: string }[]>`
      update notification set read_at = coalesce(read_at, ${at})
      where id = ${id}::uuid and person_id = ${reader.personId}::uuid
      returning address`
    return found?.address ?? null
  })
}

/** Marks everything of somebody's own in this centre as read that was there by then. */
export async function markAllRead(reader: Reader, at = new Date()): Promise<void> {
  const { centreId, personId } = reader
  await within({ ...reader, seat: null }, tx =>
    tx.notification.updateMany({
      where: { centreId, personId, readAt: null, createdAt: { lte: at } },
      data: { readAt: at },
    }),
  )
}

/** Part of a deed that shows that they have read what led to this address: somebody who answers has. */
export async function markReadAt(
  tx: Tx,
  { centreId, personId }: Reader,
  at: Date,
  address: string,
): Promise<void> {
  await tx.notification.updateMany({
    where: { centreId, personId, address, readAt: null },
    data: { readAt: at },
  })
}
