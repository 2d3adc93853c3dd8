import { expect, it } from 'vitest'
import type { Seat } from '#prisma/client/enums.ts'
import type { Draw } from './draw.ts'
import { mayDraw } from './may-draw.ts'

const somePick = [{}] as unknown as Draw['picks']

it.each<[Seat, number, Draw['picks'], string | undefined]>([
  ['quality_assurer', 5, somePick, undefined],
  ['lead_quality_assurer', 5, somePick, undefined],
  [
    'assessor',
    5,
    somePick,
    'Your seat in this centre does not allow this. Ask your centre administrator if it should.',
  ],
  [
    'external_quality_assurer',
    5,
    somePick,
    'Your seat in this centre does not allow this. Ask your centre administrator if it should.',
  ],
  [
    'quality_assurer',
    0,
    [],
    'No signed unit is waiting to be drawn. There is something to draw once an assessor has signed a unit that you can see.',
  ],
  [
    'quality_assurer',
    1,
    [],
    'You took part in the only signed unit waiting to be drawn, so nothing was drawn. Another quality assurer has to draw.',
  ],
  [
    'lead_quality_assurer',
    4,
    [],
    'You took part in all 4 signed units waiting to be drawn, so nothing was drawn. Another quality assurer has to draw.',
  ],
])('answers a %s who draws from %i', (seat, size, picks, sentence) => {
  expect(mayDraw({ seat }, size, { picks })?.sentence).toBe(sentence)
})
