import { WrongSettings } from '#lib/env.ts'
import { Refusal } from '#lib/refusal.ts'
import { Unstartable } from './unstartable.ts'

/** Runs a script's work; whatever keeps it from its end is said in one sentence, with exit code 1. */
export async function commandLine(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(sentenceOf(error))
    process.exit(1)
  }
}

/** One sentence for whatever kept a script from its end. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Unstartable || error instanceof WrongSettings || error instanceof Refusal)
    return error.message
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full: make room and start again.'
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code ?? ''))
    return `The data folder cannot be written: ${message}. Choose another with DATA_DIR or give this account access.`
  return `It could not be done: ${message}`
}
