import type { z } from 'zod'
import { formObject } from '#lib/form-data.ts'
import { Refusal, refused } from '#lib/refusal.ts'
import { fieldAt } from '../rules/draft-fields.ts'
import type { Fields } from '../rules/reconcile.ts'

/**
 * What the fields of a draft mean, by the parser of its form. A field that the parser refuses is put back to what
 * it was before and noted; refuses with invalid-input where that is not enough.
 */
export function draftFrom<Input extends z.ZodType>(
  schema: Input,
  fields: Fields,
  before: Fields,
  notes: Record<string, string>,
  touched: readonly string[] = Object.keys(fields),
): z.output<Input> {
  const data = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of values) data.append(name, value)
  const result = schema.safeParse(formObject(data))
  if (result.success) return result.data
  const left: Record<string, readonly string[]> = { ...fields }
  let mended = false
  for (const { path, message } of result.error.issues) {
    const name = fieldAt(path.join('.'), [...touched, ...Object.keys(before)])
    if (!name || name in notes) continue
    notes[name] = message
    left[name] = before[name] ?? []
    mended = true
  }
  if (!mended) throw new Refusal(refused('invalid-input'))
  return draftFrom(schema, left, before, notes, touched)
}
