import { visitor } from '#lib/auth.ts'
import { Refusal, refused } from '#lib/refusal.ts'

/** Whoever is signed in, in the centre that they are in, whatever their seats. Refuses with signed-out, wrong-seat. */
export async function readerHere(): Promise<{ personId: string; centreId: string }> {
  const who = await visitor()
  if (!who) throw new Refusal(refused('signed-out'))
  const { personId, centreId } = who
  if (!centreId) throw new Refusal(refused('wrong-seat'))
  return { personId, centreId }
}
