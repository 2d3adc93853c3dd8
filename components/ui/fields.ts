import type { Fields } from '#lib/evidence/rules/reconcile.ts'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What a person can change and a device may keep: no passwords, no files, nothing that is hidden. */
const left = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'])

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')

export const fieldsNamed = (form: HTMLFormElement, name: string): Field[] =>
  all(form).filter(field => field.name === name)

function all(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (each): each is Field =>
      (each instanceof HTMLInputElement && !left.has(each.type)) ||
      each instanceof HTMLTextAreaElement ||
      each instanceof HTMLSelectElement,
  )
}

/** What a form holds now, by name, or what it was made with. Fields of a part that is marked as not kept are left out. */
export function fieldsIn(form: HTMLFormElement, as: 'now' | 'made' = 'now'): Fields {
  const fields: Record<string, string[]> = {}
  for (const field of all(form)) {
    if (!field.name || field.name === 'remove[]') continue
    const value = as === 'now' ? valueNow(field) : valueMade(field)
    fields[field.name] ??= []
    if (value !== null) fields[field.name]?.push(value)
  }
  return fields
}

const valueNow = (field: Field) => (isTick(field) && !field.checked ? null : field.value)

function valueMade(field: Field): string | null {
  if (isTick(field)) return field.defaultChecked ? field.value : null
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue
  const option = [...field.options].find(each => each.defaultSelected) ?? field.options[0]
  return option?.value ?? null
}

/** Puts values into the fields of this name as if they were typed; false where the form has no such field. */
export function putField(form: HTMLFormElement, name: string, values: readonly string[]): boolean {
  const found = fieldsNamed(form, name)
  for (const field of found) {
    if (isTick(field)) {
      if (field.checked !== values.includes(field.value)) field.click()
    } else if (field.value !== (values[0] ?? '')) {
      set(field, values[0] ?? '')
      field.dispatchEvent(new Event('input', { bubbles: true }))
      if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
  return found.length > 0
}

/** Past React, which otherwise believes that it knows the value already. */
function set(field: Field, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
}

/** What a person sees the field called. */
export function labelOf(form: HTMLFormElement, name: string): string {
  const [first] = fieldsNamed(form, name)
  const legend =
    first && isTick(first) && name.endsWith('[]') && first.closest('fieldset')?.querySelector('legend')
  const words = (legend || first?.labels?.[0])?.textContent?.replace(/\s+/g, ' ').trim()
  return words || name
}

/** Values as a person sees them: the words of what is ticked or chosen, or the text. */
export function shownIn(form: HTMLFormElement, name: string, values: readonly string[]): string {
  const found = fieldsNamed(form, name)
  const [first] = found
  if (!first || values.length === 0 || values[0] === '')
    return first && isTick(first) && !name.endsWith('[]') ? 'Not ticked' : 'Nothing'
  if (first instanceof HTMLSelectElement)
    return [...first.options].find(({ value }) => value === values[0])?.text ?? values.join(', ')
  if (!isTick(first)) return values.join('\n')
  if (!name.endsWith('[]') && first.type === 'checkbox') return 'Ticked'
  return found
    .filter(({ value }) => values.includes(value))
    .map(field => field.labels?.[0]?.textContent?.trim())
    .join('; ')
}
