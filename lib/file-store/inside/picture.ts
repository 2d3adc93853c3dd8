import { readFile } from 'node:fs/promises'
import ExifReader from 'exifreader'
import decodeHeic from 'heic-decode'
import sharp, { type Sharp } from 'sharp'
import { type Found, lines } from './found.ts'

/** A picture of more points than this is no photo. */
const mostPoints = 150_000_000
const longestSide = 2560
const quality = 84

/**
 * What a photo says about itself, and the photo that others see, written to `out`: upright, with nothing in it
 * but its points, no side longer than a screen has use for.
 */
export async function insidePicture(path: string, mediaType: string, out: string): Promise<Found> {
  const bytes = await readFile(path)
  const metadata = await described(bytes)
  const picture = /hei[cf]$/.test(mediaType)
    ? await fromHeic(bytes)
    : sharp(bytes, { limitInputPixels: mostPoints, animated: mediaType === 'image/gif' }).autoOrient()
  const smaller = picture.resize({
    width: longestSide,
    height: longestSide,
    fit: 'inside',
    withoutEnlargement: true,
  })
  const photo = /(jpeg|hei[cf])$/.test(mediaType)
  await (photo
    ? smaller.flatten({ background: '#fff' }).jpeg({ quality })
    : smaller.webp({ quality })
  ).toFile(out)
  return { text: '', metadata, shown: photo ? 'image/jpeg' : 'image/webp' }
}

/** The decoder turns the picture upright itself. */
async function fromHeic(bytes: Buffer): Promise<Sharp> {
  const { width, height, data } = await decodeHeic({ buffer: bytes })
  if (width * height > mostPoints) throw new Error('The picture is too large')
  return sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
    raw: { width, height, channels: 4 },
  })
}

type Tags = Record<string, { value?: unknown; description?: unknown } | undefined>

async function described(bytes: Buffer): Promise<string[]> {
  const found = await Promise.resolve(bytes)
    .then(all => ExifReader.load(all, { expanded: true }))
    .catch(() => null)
  if (!found) return []
  const exif = (found.exif ?? {}) as Tags
  const iptc = (found.iptc ?? {}) as Tags
  const xmp = (found.xmp ?? {}) as Tags
  const { Latitude, Longitude } = found.gps ?? {}
  const place = Latitude !== undefined && Longitude !== undefined && `${Latitude}, ${Longitude}`
  const says = (tag: Tags[string]) => tag?.description
  return lines([
    ['Place where it was taken', place],
    ['Taken', says(exif.DateTimeOriginal) ?? says(exif.DateTime)],
    ['Camera', [says(exif.Make), says(exif.Model)].filter(Boolean).join(' ')],
    ['Serial number of the camera', says(exif.BodySerialNumber)],
    ['Owner of the camera', says(exif.CameraOwnerName)],
    ['Author', says(exif.Artist)],
    ['Author', says(exif.XPAuthor)],
    ['Author', says(xmp.creator)],
    ['Author', says(iptc['By-line'])],
    ['Copyright', says(exif.Copyright)],
    ['Title', says(exif.XPTitle)],
    ['Title', says(xmp.title)],
    ['Description', says(exif.ImageDescription)],
    ['Description', says(xmp.description)],
    ['Description', says(iptc['Caption/Abstract'])],
    ['Comment', says(exif.UserComment)],
    ['Comment', says(exif.XPComment)],
    ['People in it', says(xmp.PersonInImage)],
    ['Keywords', says(exif.XPKeywords)],
    ['Keywords', says(xmp.subject)],
    ['Town', says(iptc.City)],
  ])
}
