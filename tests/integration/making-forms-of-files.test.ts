import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { formOfFile } from '#app/files/[fileId]/form-of-file.ts'
import { within } from '#lib/db.ts'
import { attachFiles } from '#lib/evidence/commands/attach-files.ts'
import { makePreview, makeShown, type Original } from '#lib/evidence/commands/make-form.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { readableFile } from '#lib/evidence/queries/readable-file.ts'
import { aJpeg, anOfficeFile, aZip } from '#lib/file-store/made-files.ts'
import { officeProgram } from '#lib/file-store/office.ts'
import { fileStore } from '#lib/file-store/store.ts'
import type { Actor } from '#lib/people/rules.ts'
import { useDatabase } from '#tests/database.ts'
import { aStart, type Start } from '#tests/makers/assessment.ts'
import { aCentre } from '#tests/makers/centre.ts'
import { aSentFile, aSubmission, someEvidence } from '#tests/makers/evidence.ts'
import { aPhotoOfPhone } from '#tests/makers/photos.ts'

const db = useDatabase()
let start: Start
let candidate: Actor
beforeAll(async () => {
  start = await aStart(await aCentre())
  candidate = start.candidate
})

/** A draft with this file, and the file as its candidate reads it. */
async function attached(name: string, bytes: Buffer) {
  const { evidenceId } = await someEvidence({ candidate, kind: 'reflective_log' })
  const { refusedFiles } = await attachFiles(candidate, { evidenceId, files: [aSentFile(name, bytes)] })
  expect(refusedFiles).toEqual([])
  const evidence = await within(candidate, tx => findOwnEvidence(tx, candidate.personId, evidenceId))
  const { id, storedFileId } = evidence!.versions[0]!.files[0]!
  return { file: (await read(id))!, storedFileId, fileId: id }
}
const read = (fileId: string) =>
  within(candidate, tx => readableFile(tx, { personId: candidate.personId, seats: ['candidate'] }, fileId))
const textOf = async (storedFileId: string) => {
  const { rows } = await db.owner.query('select text, metadata from file_text where stored_file_id = $1', [
    storedFileId,
  ])
  return rows[0]
}
const bytesOf = async (sha256: string) =>
  Buffer.from(await new Response(await fileStore().open(candidate.centreId, sha256)).arrayBuffer())

describe('a photo of a phone', () => {
  it.each(['photo.jpg', 'photo.heic'] as const)(
    '%s is shown upright, smaller and without what the phone wrote into it, which is told to its candidate',
    async name => {
      const { file, storedFileId } = await attached(name, await aPhotoOfPhone(name))
      expect(await textOf(storedFileId)).toMatchObject({
        metadata: expect.stringMatching(/Place where it was taken: 51\.5, -0\.1[\s\S]*Author: Ewa Nowak/),
      })
      const shown = file.forms.find(({ kind }) => kind === 'shown')
      expect(shown).toMatchObject({ mediaType: 'image/jpeg', fault: null })
      const bytes = await bytesOf(shown!.sha256!)
      expect(bytes.length).toBe(shown!.size)
      const { format, width, height, exif, xmp, iptc } = await sharp(bytes).metadata()
      expect({ format, exif, xmp, iptc }).toEqual({
        format: 'jpeg',
        exif: undefined,
        xmp: undefined,
        iptc: undefined,
      })
      if (name === 'photo.jpg') expect([width, height]).toEqual([1600, 2560])
      expect(bytes.includes('Ewa Nowak')).toBe(false)
      expect(await bytesOf(file.sha256)).toEqual(await aPhotoOfPhone(name))
    },
  )

  it('that cannot be read is shown to nobody else, and says so', async () => {
    const { file, storedFileId } = await attached('broken.jpg', aJpeg())
    expect(file.forms).toMatchObject([
      { kind: 'shown', sha256: null, fault: 'its contents could not be read' },
    ])
    expect(await textOf(storedFileId)).toEqual({
      text: '',
      metadata: 'Not looked into: its contents could not be read',
    })
  })

  it('that was stored before such were made gets its picture when somebody asks', async () => {
    const { file, storedFileId, fileId } = await attached(
      'old.png',
      await sharp(await aPhotoOfPhone('photo.jpg'))
        .png()
        .toBuffer(),
    )
    await db.owner.query('delete from rendition where stored_file_id = $1', [storedFileId])
    expect((await read(fileId))?.forms).toEqual([])
    const original: Original = file
    await Promise.all([makeShown(candidate, original), makeShown(candidate, original)])
    expect((await read(fileId))?.forms).toMatchObject([{ kind: 'shown', mediaType: 'image/webp' }])
  })
})

describe('a picture is handed', () => {
  const asker = () => ({ centreId: candidate.centreId, personId: candidate.personId, seat: null })

  it('to its candidate as it was sent, or as others see it if they ask for that', async () => {
    const { file } = await attached('mine.jpg', await aPhotoOfPhone('photo.jpg'))
    expect(file.own).toBe(true)
    expect(await formOfFile(asker(), file, null)).toMatchObject({
      file: { sha256: file.sha256, name: 'mine.jpg' },
    })
    const shown = file.forms.find(({ kind }) => kind === 'shown')
    expect(await formOfFile(asker(), file, 'shown')).toMatchObject({ file: { sha256: shown?.sha256 } })
  })

  it('to its assessor only without the notes of its camera, under a name that fits', async () => {
    const plain = { create: { width: 60, height: 40, channels: 3, background: '#33aa77' } } as const
    const made = await aSubmission({
      candidate,
      registration: start.registration,
      criteria: ['002:2.1'],
      kind: 'reflective_log',
      files: [aSentFile('Photo of the garden.png', await sharp(plain).png().toBuffer())],
    })
    const { assessor } = start
    const id = await within(candidate, async tx => {
      const evidence = await findOwnEvidence(tx, candidate.personId, made.evidenceId)
      return evidence!.versions[0]!.files[0]!.id
    })
    const reader = { personId: assessor.personId, seats: [assessor.seat] }
    const file = (await within(assessor, tx => readableFile(tx, reader, id)))!
    expect(file.own).toBe(false)
    for (const asked of [null, 'shown', 'original', 'preview']) {
      const form = await formOfFile(asker(), file, asked)
      expect(form).toMatchObject({ file: { name: 'Photo of the garden.webp', mediaType: 'image/webp' } })
      expect('file' in form && form.file.sha256).not.toBe(file.sha256)
    }
  })

  it('to nobody else where no such copy could be made', async () => {
    const { file } = await attached('broken too.jpg', Buffer.concat([aJpeg(), Buffer.alloc(3)]))
    expect(await formOfFile(asker(), { ...file, own: false }, null)).toEqual({
      none: expect.stringContaining('only its candidate can open it'),
    })
  })
})

it('tells what a Word file says and who wrote it', async () => {
  const body = '<w:document><w:p><w:t>I supported Mrs </w:t><w:t>Li</w:t></w:p></w:document>'
  const core =
    '<cp:coreProperties><dc:creator>Ewa Nowak</dc:creator><cp:lastModifiedBy>Huw Price</cp:lastModifiedBy></cp:coreProperties>'
  const { storedFileId } = await attached(
    'log.docx',
    anOfficeFile(
      'docx',
      [
        { name: 'word/document.xml', body },
        { name: 'docProps/core.xml', body: core },
        { name: 'docProps/app.xml', body: '<Properties><Company>Larch House</Company></Properties>' },
      ],
      { core: false },
    ),
  )
  expect(await textOf(storedFileId)).toEqual({
    text: 'I supported Mrs Li',
    metadata: 'Author: Ewa Nowak\nLast changed by: Huw Price\nCompany: Larch House',
  })
})

it('tells the text of a plain file, as far as it is kept', async () => {
  const { storedFileId } = await attached(
    'log.txt',
    Buffer.from(`NHS number 943 476 5919\n${'é'.repeat(300_000)}`),
  )
  const { text } = await textOf(storedFileId)
  expect(text.startsWith('NHS number 943 476 5919\né')).toBe(true)
  expect(text).toHaveLength(200_000)
})

const anOpenText = () =>
  aZip([
    { name: 'mimetype', body: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      body: '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:text><text:p>Individual A led the meeting.</text:p></office:text></office:body></office:document-content>',
    },
    {
      name: 'META-INF/manifest.xml',
      body: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    },
  ])

describe.runIf(officeProgram() !== null && existsSync(officeProgram() ?? ''))(
  'where LibreOffice is installed',
  () => {
    it('an office file gets a PDF', async () => {
      const { file, fileId } = await attached('talk.odt', anOpenText())
      const form = await makePreview({ centreId: candidate.centreId, personId: null, seat: null }, file)
      expect(form).toMatchObject({ mediaType: 'application/pdf', fault: null })
      expect((await bytesOf(form.sha256!)).subarray(0, 5).toString()).toBe('%PDF-')
      expect((await read(fileId))?.forms).toMatchObject([{ kind: 'preview' }])
    }, 180_000)

    it('one that cannot be turned is remembered as such', async () => {
      const { file, fileId } = await attached('odd.docx', anOfficeFile('docx'))
      await makePreview({ centreId: candidate.centreId, personId: null, seat: null }, file)
      expect((await read(fileId))?.forms).toMatchObject([{ kind: 'preview' }])
    }, 180_000)
  },
)
