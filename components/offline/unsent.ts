import { keptOf } from '#components/ui/kept.ts'
import { queuedFiles } from './store.ts'

/** What of one person is on this device and nowhere else. */
export interface Unsent {
  readonly drafts: number
  /** Other forms in which something was typed. */
  readonly texts: number
  readonly files: number
}

export const nothing: Unsent = { drafts: 0, texts: 0, files: 0 }

export async function unsentOf(person: string, hasStore: boolean): Promise<Unsent> {
  const kept = keptOf(person)
  const drafts = kept.filter(({ form }) => form.startsWith('draft:')).length
  const files = hasStore ? (await queuedFiles(person)).length : 0
  return { drafts, texts: kept.length - drafts, files }
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** '2 drafts and 3 photos or files'; nothing where there is nothing. */
export function inWords({ drafts, texts, files }: Unsent): string {
  const parts = [
    ...counted(drafts, 'draft', 'drafts'),
    ...counted(texts, 'other text', 'other texts'),
    ...counted(files, 'photo or file', 'photos or files'),
  ]
  return parts.length > 2 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join(' and ')
}

export const isSingle = ({ drafts, texts, files }: Unsent): boolean => drafts + texts + files === 1
