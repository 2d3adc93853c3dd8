import { type FileHandle, open, stat } from 'node:fs/promises'
import type { ByteRange } from '#lib/file-store/store.ts'

const step = 64 * 1024

/**
 * Takes a path and a range (default: everything) and streams those bytes. A file that is not there throws at
 * once; it is opened only when somebody reads, so that a body nobody wants leaves nothing open.
 */
export async function readFrom(path: string, range?: ByteRange): Promise<ReadableStream<Uint8Array>> {
  const { size } = await stat(path)
  const end = Math.min(range?.end ?? size - 1, size - 1)
  let position = range?.start ?? 0
  let handle: FileHandle | undefined

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        handle ??= await open(path)
        const wanted = Math.min(step, end + 1 - position)
        const { bytesRead, buffer } = await handle.read(
          Buffer.alloc(Math.max(0, wanted)),
          0,
          wanted,
          position,
        )
        position += bytesRead
        if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead))
        if (bytesRead === 0 || position > end) {
          await handle.close()
          controller.close()
        }
      },
      cancel: () => handle?.close(),
    },
    { highWaterMark: 0 },
  )
}
