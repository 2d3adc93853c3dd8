import { expect, it } from 'vitest'
import { DeclarationKind } from '#prisma/client/enums.ts'
import { declarations, declarationsInOrder } from './declarations.ts'

it('asks for every declaration that the database knows', () => {
  expect([...declarationsInOrder].toSorted()).toEqual(Object.values(DeclarationKind).toSorted())
})

it.each(declarationsInOrder)(
  'words the declaration of %s in the first person, to be stored as it stands',
  kind => {
    expect(declarations[kind].text).toMatch(/^I declare that .+\.$/)
  },
)
