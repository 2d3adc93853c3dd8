import type { Upload } from 'tus-js-client'
import type { Sample } from './upload-words.ts'

/** `left`: begun before, here or on another device; it goes on once the same file is chosen again. */
export type Standing =
  | 'queued'
  | 'sending'
  | 'paused'
  | 'cut-off'
  | 'signed-out'
  | 'left'
  | 'checking'
  | 'waiting'
  | 'admitted'
  | 'refused'

export interface Item {
  readonly key: string
  readonly name: string
  readonly size: number
  readonly sent: number
  readonly speed: number | null
  readonly standing: Standing
  readonly sentence: string | null
}

/** An upload with what is needed to go on with it. */
export interface Held {
  item: Item
  /** The service's id, once it has one. */
  id: string | null
  file: File | null
  upload: Upload | null
  samples: Sample[]
  attempt: number
  timer: ReturnType<typeof setTimeout> | undefined
}

export const newHeld = (
  key: string,
  name: string,
  size: number,
  file: File | null,
  id: string | null,
): Held => ({
  item: { key, name, size, sent: 0, speed: null, standing: 'queued', sentence: null },
  id,
  file,
  upload: null,
  samples: [],
  attempt: 0,
  timer: undefined,
})
