import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formObject, typedText } from './form-data.ts'

function form(...fields: [string, string | File][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe('a form as an object', () => {
  it.each<[string, [string, string][], object]>([
    ['plain fields', [['title', 'Review']], { title: 'Review' }],
    [
      'the last of a repeated field',
      [
        ['a', '1'],
        ['a', '2'],
      ],
      { a: '2' },
    ],
    [
      'gathered fields',
      [
        ['tags[]', 'x'],
        ['tags[]', 'y'],
      ],
      { tags: ['x', 'y'] },
    ],
    ['nested fields', [['who.name', 'Asha']], { who: { name: 'Asha' } }],
    [
      'lists in order',
      [
        ['j.10.o', 'b'],
        ['j.2.o', 'a'],
      ],
      { j: [{ o: 'a' }, { o: 'b' }] },
    ],
    [
      'gathered fields in a list',
      [
        ['j.0.points[]', 'a'],
        ['j.0.points[]', 'b'],
      ],
      { j: [{ points: ['a', 'b'] }] },
    ],
    [
      'nothing of the framework',
      [
        ['$ACTION_ID_x', ''],
        ['a', '1'],
      ],
      { a: '1' },
    ],
  ])('holds %s', (_, fields, object) => expect(formObject(form(...fields))).toEqual(object))

  it('leaves out a file field that was left empty, and keeps an empty file that was chosen', () => {
    expect(formObject(form(['f', new File([], '')]))).toEqual({})
    expect(formObject(form(['f', new File([], 'a.txt')]))).toHaveProperty('f')
  })

  it('cannot reach a prototype, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('__proto__', 'constructor', 'prototype', 'a', '0', 'x[]', '__proto__[]')),
        path => {
          formObject(form([path.join('.'), 'bad']))
          expect(({} as Record<string, unknown>).bad).toBeUndefined()
          expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('a')
        },
      ),
    )
  })
})

describe('what was typed', () => {
  it('comes back but for secrets and files', () => {
    const data = form(
      ['title', 'Review'],
      ['password', 'secret'],
      ['newPassword', 'secret'],
      ['f', new File(['x'], 'a.txt')],
      ['t[]', 'a'],
    )
    expect(typedText(data)).toEqual({ title: 'Review', 't[]': ['a'] })
  })
})
