import type { Asker } from '#lib/db.ts'
import { makeShown } from '#lib/evidence/commands/make-form.ts'
import type { readableFile } from '#lib/evidence/queries/readable-file.ts'
import { queuePreview } from '#lib/evidence/work.ts'
import type { MadeForm } from '#lib/file-store/look-inside.ts'
import { isOffice } from '#lib/file-store/media-types.ts'
import { extensionOf } from '#lib/file-store/names.ts'

type Readable = NonNullable<Awaited<ReturnType<typeof readableFile>>>
type Sent = Pick<Readable, 'name' | 'sha256' | 'size' | 'mediaType'>

/** What is sent of a file, or why nothing can be: not in this form, or not yet. */
export type Form = { file: Sent } | { none: string } | { later: string }

/**
 * The form of a file that this person gets. Pictures go to everybody but their candidate without what the camera
 * wrote into them; office files go as PDF to whoever asks for that.
 */
export async function formOfFile(asker: Asker, file: Readable, asked: string | null): Promise<Form> {
  if (file.mediaType.startsWith('image/') && (!file.own || asked === 'shown')) return shownOf(asker, file)
  if (asked === 'preview' && isOffice(file.mediaType)) return previewOf(asker, file)
  return { file }
}

async function shownOf(asker: Asker, file: Readable): Promise<Form> {
  const made = file.forms.find(({ kind }) => kind === 'shown') ?? (await makeShown(asker, file))
  return (
    sent(file, made) ?? {
      none: 'No copy without the notes of its camera could be made of this picture, so only its candidate can open it. They can save it as JPEG and add that.',
    }
  )
}

async function previewOf(asker: Asker, file: Readable): Promise<Form> {
  const made = file.forms.find(({ kind }) => kind === 'preview')
  if (made)
    return (
      sent(file, made) ?? { none: 'This file cannot be shown here. Save a copy and open it on your device.' }
    )
  const { storedFileId, sha256, size, mediaType } = file
  await queuePreview({ centreId: asker.centreId, storedFileId, sha256, size, mediaType })
  return { later: 'This file is being made ready to be shown here. It appears by itself in a moment.' }
}

function sent(file: Readable, { sha256, size, mediaType }: Pick<MadeForm, 'sha256' | 'size' | 'mediaType'>) {
  if (sha256 === null || size === null || mediaType === null) return null
  return { file: { name: renamed(file.name, mediaType), sha256, size, mediaType } }
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

function renamed(name: string, mediaType: string): string {
  const ending = extensionOf(name)
  const stem = ending ? name.slice(0, -ending.length - 1) : name
  return ending === 'jpeg' && mediaType === 'image/jpeg' ? name : `${stem}.${endings[mediaType] ?? ending}`
}
