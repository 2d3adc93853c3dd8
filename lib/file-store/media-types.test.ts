import { expect, it } from 'vitest'
import {
  acceptedExtensions,
  isAdmissible,
  mediaTypeOf,
  mediaTypes,
  typeNamedBy,
} from '#lib/file-store/media-types.ts'

it.each([
  'image/svg+xml',
  'text/html',
  'application/xml',
  'application/zip',
  'application/x-cfb',
  'toString',
])('%s is not on the list', mediaType => {
  expect(isAdmissible(mediaType)).toBe(false)
  expect(mediaTypeOf(mediaType, 'a')).toBeNull()
})

it('shows in place only what a browser renders without running it', () => {
  const shown = Object.entries(mediaTypes).flatMap(([mediaType, { inline }]) => (inline ? [mediaType] : []))
  expect(shown.filter(mediaType => !/^(image|audio|video)\//.test(mediaType))).toEqual([
    'application/pdf',
    'text/plain',
  ])
})

it('knows by its ending what a name promises', () => {
  expect(typeNamedBy('docx')?.label).toBe('Word document')
  expect(typeNamedBy('exe')).toBeNull()
  expect(typeNamedBy('')).toBeNull()
})

it('tells a file field what it takes, once each', () => {
  const endings = acceptedExtensions.split(',')
  expect(endings).toContain('.pdf')
  expect(new Set(endings).size).toBe(endings.length)
})
