import { expect, it } from 'vitest'
import type { Seat } from '#prisma/client/enums.ts'
import type { Draw } from './draw.ts'
import { mayDraw, maySample } from './may-draw.ts'

const somePick = [{}] as unknown as Draw['picks']

it.each<[Seat, boolean]>([
  ['quality_assurer', true],
  ['lead_quality_assurer', true],
  ['assessor', false],
  ['candidate', false],
  ['external_quality_assurer', false],
  ['centre_administrator', false],
])('answers a %s who wants to sample with %s', (seat, may) => {
  expect(maySample({ seat })?.reason).toBe(may ? undefined : 'wrong-seat')
})

it('takes a draw that picked something', () => expect(mayDraw(5, { picks: somePick })).toBeNull())

it.each([
  [
    0,
    'No signed unit is waiting to be drawn. There is something to draw once an assessor has signed a unit that you can see.',
  ],
  [
    1,
    'You took part in the only signed unit waiting to be drawn, so nothing was drawn. Another quality assurer has to draw.',
  ],
  [
    4,
    'You took part in all 4 signed units waiting to be drawn, so nothing was drawn. Another quality assurer has to draw.',
  ],
])('refuses a draw from %i that picked nothing', (size, sentence) => {
  expect(mayDraw(size, { picks: [] })?.sentence).toBe(sentence)
})
