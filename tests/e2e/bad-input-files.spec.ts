import { writeFile } from 'node:fs/promises'
import type { TestInfo } from '@playwright/test'
import { anOfficeFile, aPdf, aPng } from '#lib/file-store/made-files.ts'
import { type NewCandidate, newCandidate } from './pages/candidates.ts'
import { type FileToSend, NewEvidence } from './pages/evidence.ts'
import { password } from './pages/people.ts'
import { accessible, expect, signIn, test } from './portfolio.ts'

let owner: NewCandidate

test.beforeAll(async ({ browser }) => {
  owner = await newCandidate(browser, 'Bad Files')
})

const file = (name: string, buffer: Buffer, mimeType = 'application/octet-stream'): FileToSend => ({
  name,
  mimeType,
  buffer,
})

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const bomb = () =>
  anOfficeFile('docx', [{ name: 'word/media/image1.bmp', body: Buffer.alloc(60 * 1024 * 1024) }])

const refused: [what: string, file: () => FileToSend, sentence: string][] = [
  [
    'an empty file',
    () => file('empty.pdf', Buffer.alloc(0), 'application/pdf'),
    '“empty.pdf” is empty (0 bytes).',
  ],
  [
    'a program',
    () => file('setup.exe', Buffer.from('MZ\x90\0'.padEnd(4096, '\0'), 'latin1')),
    '“setup.exe” is not a type that can be kept.',
  ],
  [
    'a web page',
    () => file('notes.html', Buffer.from('<!doctype html><script>alert(1)</script>'), 'text/html'),
    '“notes.html” holds a web page or program code',
  ],
  [
    'a picture that says it is a PDF',
    () => file('report.pdf', aPng(), 'application/pdf'),
    'The name of “report.pdf” says PDF document, but its contents say PNG picture.',
  ],
  [
    'half a PDF',
    () => file('half.pdf', aPdf().subarray(0, 120), 'application/pdf'),
    'The end of “half.pdf” is missing.',
  ],
  [
    'a zip bomb',
    () => file('plan.docx', bomb(), word),
    '“plan.docx” unpacks to far more than a document needs.',
  ],
]

for (const [what, sent, sentence] of refused)
  test(`${what} is not kept, and everything else is`, async ({ page }) => {
    await signIn(page, owner.email, password)
    const fresh = await NewEvidence.open(page, 'Work product')
    await fresh.title.fill(what)
    await fresh.text.fill('What I did with it.')
    await fresh.files.setInputFiles([sent(), file('kept.pdf', aPdf(what), 'application/pdf')])
    const draft = await fresh.saved(what)
    await expect(draft.refusal).toContainText('Some files could not be kept. Everything else is saved.')
    await expect(draft.refusal).toContainText(sentence)
    await expect(page.getByRole('link', { name: 'kept.pdf', exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: sent().name, exact: true })).toHaveCount(0)
    await expect(draft.text).toHaveValue('What I did with it.')
    await accessible(page, 'main [role=alert]')
  })

const renamed: [what: string, name: string, shown: string][] = [
  ['a path upwards', '../../../etc/passwd.pdf', 'passwd.pdf'],
  ['a path of Windows', 'C:\\fakepath\\con.pdf', '_con.pdf'],
  ['letters that turn round', 'plan\u202efdp.exe.pdf', 'planfdp.exe.pdf'],
  ['letters without width', 'pl\u200ban\u2060 of\ufeff care.pdf', 'plan of care.pdf'],
  ['quotes and tags', '"><img src=x onerror=alert(1)>.pdf', '%22--img src=x onerror=alert(1)-.pdf'],
]

test('a name that plays tricks is kept as what it says', async ({ page }) => {
  await signIn(page, owner.email, password)
  const fresh = await NewEvidence.open(page, 'Work product')
  await fresh.title.fill('Names \u202ewith\u200b tricks')
  await fresh.files.setInputFiles(renamed.map(([what, name]) => file(name, aPdf(what), 'application/pdf')))
  await fresh.save()
  for (const [what, , shown] of renamed)
    await expect(page.getByRole('link', { name: shown, exact: true }), what).toBeVisible()
  const link = page.getByRole('link', { name: 'Save a copy of passwd.pdf' })
  const answer = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(answer.headers()['content-disposition']).toBe('attachment; filename=passwd.pdf')
  expect(answer.headers()['x-content-type-options']).toBe('nosniff')
})

/** Too large to hand to the browser through the test's own protocol. */
async function onDisk(info: TestInfo, name: string, megabytes: number): Promise<string> {
  const path = info.outputPath(name)
  await writeFile(path, Buffer.alloc(megabytes * 1024 * 1024, name))
  return path
}

test('a file over the limit is not kept, and everything else is', async ({ page }, info) => {
  await signIn(page, owner.email, password)
  const fresh = await NewEvidence.open(page, 'Work product')
  await fresh.title.fill('A long film')
  await fresh.text.fill('What it shows.')
  await fresh.files.setInputFiles(await onDisk(info, 'film.mp4', 26))
  const draft = await fresh.saved('A long film')
  await expect(draft.refusal).toContainText('“film.mp4” is larger than 25 MB.')
  await expect(draft.text).toHaveValue('What it shows.')
})

test('more than one request may hold is refused with a sentence, and nothing typed is lost', async ({
  page,
}, info) => {
  await signIn(page, owner.email, password)
  const fresh = await NewEvidence.open(page, 'Work product')
  await fresh.title.fill('Far too much')
  await fresh.text.fill('A day’s films.')
  await fresh.files.setInputFiles([await onDisk(info, 'a.mp4', 16), await onDisk(info, 'b.mp4', 16)])
  await fresh.save()
  await expect(fresh.refusal).toContainText('These files are 32 MB together')
  await expect(fresh.text).toHaveValue('A day’s films.')
})
