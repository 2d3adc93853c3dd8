import { describe, expect, it } from 'vitest'
import { placeIn } from './place.ts'

const pdf = 'application/pdf'

describe('a place in a document', () => {
  it.each([
    ['page 3', '#page=3'],
    ['Page 3', '#page=3'],
    ['p. 3–4', '#page=3'],
    ['p3', '#page=3'],
    ['pp. 12-14', '#page=12'],
    ['pg 7, second paragraph', '#page=7'],
    ['see pages 4 and 9', '#page=4'],
    ['section 2, page 10', '#page=10'],
    ['slide 5', '#page=5'],
    ['6', '#page=6'],
    ['6–7', '#page=6'],
    ['page 0', ''],
    ['paragraph 3', ''],
    ['step 3', ''],
    ['the second table', ''],
    ['', ''],
  ])('“%s” is %s', (location, fragment) => expect(placeIn(location, pdf)).toBe(fragment))
})

describe('a place in a recording', () => {
  it.each([
    ['02:10–04:30', '#t=130'],
    ['02:10', '#t=130'],
    ['from 2:10', '#t=130'],
    ['1:02:10', '#t=3730'],
    ['at 00:00', '#t=0'],
    ['95:20', '#t=5720'],
    ['1 min 20 s', '#t=80'],
    ['2 minutes in', '#t=120'],
    ['45s', '#t=45'],
    ['1h 5m', '#t=3900'],
    ['page 3', ''],
    ['2:75', ''],
    ['3 steps', ''],
    ['the end', ''],
    ['', ''],
  ])('“%s” is %s', (location, fragment) => {
    expect(placeIn(location, 'video/mp4')).toBe(fragment)
    expect(placeIn(location, 'audio/mpeg')).toBe(fragment)
  })
})

it.each(['image/jpeg', 'text/plain', 'application/octet-stream'])('%s has no places', mediaType =>
  expect(placeIn('page 3, 02:10', mediaType)).toBe(''),
)

it('answers at once, whatever is typed', () => {
  const began = performance.now()
  for (const location of ['1 '.repeat(500), ':'.repeat(1000), 'page '.repeat(200), '9'.repeat(1000)])
    for (const type of [pdf, 'video/mp4']) placeIn(location, type)
  expect(performance.now() - began).toBeLessThan(500)
})
