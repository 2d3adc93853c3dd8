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
  let opening: Promise<FileHandle> | undefined
  const close = async () => (await opening)?.close()

  async function next(): Promise<Uint8Array> {
    opening ??= open(path)
    const wanted = Math.max(0, Math.min(step, end + 1 - position))
    const { bytesRead, buffer } = await (await opening).read(Buffer.alloc(wanted), 0, wanted, position)
    position += bytesRead
    return buffer.subarray(0, bytesRead)
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const chunk = await next()
          if (chunk.length > 0) controller.enqueue(chunk)
          else if (position <= end) throw new Error('A stored file is shorter than it was')
          if (position <= end) return
        } catch (error) {
          await close()
          throw error
        }
        await close()
        controller.close()
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  )
}
