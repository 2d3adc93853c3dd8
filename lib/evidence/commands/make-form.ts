import { createReadStream } from 'node:fs'
import { type Asker, within } from '#lib/db.ts'
import { lookInside, type MadeForm } from '#lib/file-store/look-inside.ts'
import { isAdmissible, isOffice, mediaTypes } from '#lib/file-store/media-types.ts'
import { asPdf, officeProgram } from '#lib/file-store/office.ts'
import type { Quarantined } from '#lib/file-store/quarantine.ts'
import { fileStore } from '#lib/file-store/store.ts'
import type { RenditionKind } from '#prisma/client/enums.ts'

/** A stored file of which another form is wanted. */
export interface Original {
  readonly storedFileId: string
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
}

/** The picture that others see, of one that was stored before such were made: at once, since somebody waits for it. */
export async function makeShown(asker: Asker, original: Original, at = new Date()): Promise<MadeForm> {
  const { text, metadata, shown } = await fromStore(asker, original, file =>
    lookInside(fileStore(), file, original.mediaType),
  )
  const made = shown ?? noForm('it is no picture')
  await keep(asker, original, 'shown', made, at, { text, metadata })
  return made
}

const largestPdf = 512 * 1024 * 1024

/** An office file as PDF, by LibreOffice where there is one; what could not be made is remembered as such. */
export async function makePreview(asker: Asker, original: Original, at = new Date()): Promise<MadeForm> {
  const program = officeProgram()
  const { mediaType } = original
  const made =
    program && isAdmissible(mediaType) && isOffice(mediaType)
      ? await fromStore(asker, original, file =>
          asPdf(program, file.path, mediaTypes[mediaType].extensions[0], pdf => kept(asker.centreId, pdf)),
        )
      : null
  const form = made ?? noForm('no PDF could be made of it')
  await keep(asker, original, 'preview', form, at)
  return form
}

const noForm = (fault: string): MadeForm => ({ sha256: null, size: null, mediaType: null, fault })

/** A copy for as long as the work takes, whatever store the file lies in. */
async function fromStore<Result>(
  { centreId }: Asker,
  { sha256, size }: Original,
  work: (file: Quarantined) => Promise<Result>,
): Promise<Result> {
  const store = fileStore()
  const copy = await store.put(centreId, await store.open(centreId, sha256), size)
  try {
    return await work(copy)
  } finally {
    await store.discard(copy)
  }
}

async function kept(centreId: string, pdf: string): Promise<MadeForm> {
  const store = fileStore()
  const file = await store.put(centreId, createReadStream(pdf), largestPdf)
  if (!file.complete) {
    await store.discard(file)
    return noForm('its PDF would be too large')
  }
  await store.admit(file)
  return { sha256: file.sha256, size: file.size, mediaType: 'application/pdf', fault: null }
}

async function keep(
  asker: Asker,
  { storedFileId }: Original,
  kind: RenditionKind,
  form: MadeForm,
  at: Date,
  told?: { text: string; metadata: string },
): Promise<void> {
  const { centreId } = asker
  await within({ ...asker, seat: null }, async tx => {
    await tx.rendition.createMany({
      data: [{ centreId, storedFileId, kind, ...form, at }],
      skipDuplicates: true,
    })
    if (told?.text || told?.metadata)
      await tx.fileText.createMany({ data: [{ centreId, storedFileId, ...told, at }], skipDuplicates: true })
  })
}
