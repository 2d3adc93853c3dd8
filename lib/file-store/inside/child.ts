/** Run as a process of its own by look-inside.ts: what a hostile file does here, it does to nobody else. */
import { stdout } from 'node:process'
import { clean, textLimit } from './found.ts'

const [mediaType = '', path = '', out = ''] = process.argv.slice(2)

async function inside() {
  if (mediaType === 'application/pdf') return (await import('./pdf.ts')).insidePdf(path)
  if (mediaType.startsWith('image/'))
    return (await import('./picture.ts')).insidePicture(path, mediaType, out)
  return (await import('./office.ts')).insideOffice(path)
}

const found = await inside()
const answer = { ...found, text: clean(found.text).slice(0, textLimit).toWellFormed() }
stdout.write(JSON.stringify(answer), () => process.exit(0))
