import { isNoRoom } from '#lib/file-store/system-error.ts'
import { Refusal, refused } from '#lib/refusal.ts'

/** Does the work; a full disk or a spent quota becomes the refusal file-store-full. */
export async function orNoRoom<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isNoRoom(error)) throw new Refusal(refused('file-store-full'))
    throw error
  }
}
