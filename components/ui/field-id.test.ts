import { expect, it } from 'vitest'
import { fieldId } from './field-id.ts'

it.each([
  ['title', undefined, 'title'],
  ['title', 'add', 'add-title'],
  ['feedback:002:2.1', undefined, 'feedback:002:2.1'],
  ['a b"c', undefined, 'a-b-c'],
])('the field %s of form %s has the id %s', (name, form, id) => expect(fieldId(name, form)).toBe(id))
