/**
 * What a form sent, as the object that an input schema expects: `a.0.b` nests, `tags[]` gathers, an empty
 * file field counts as not sent, and what the framework added is left out.
 */
export function formObject(data: FormData): Record<string, unknown> {
  const root: Record<string, unknown> = {}
  for (const [name, value] of data) {
    if (name.startsWith('$ACTION')) continue
    if (typeof value !== 'string' && value.size === 0 && (value.name === '' || value.name === 'undefined'))
      continue
    place(root, name.split('.'), value)
  }
  return gathered(root) as Record<string, unknown>
}

const reserved = new Set(['__proto__', 'constructor', 'prototype'])

function place(at: Record<string, unknown>, [step, ...rest]: string[], value: FormDataEntryValue): void {
  if (step === undefined || reserved.has(step)) return
  const many = step.endsWith('[]')
  const key = many ? step.slice(0, -2) : step
  if (reserved.has(key)) return
  if (rest.length > 0) {
    const inner = isRecord(at[key]) ? at[key] : {}
    at[key] = inner
    place(inner, rest, value)
  } else if (many) {
    at[key] = [...(Array.isArray(at[key]) ? at[key] : []), value]
  } else {
    at[key] = value
  }
}

/** An object whose keys are all numbers was a list. */
function gathered(value: unknown): unknown {
  if (!isRecord(value)) return value
  const keys = Object.keys(value)
  const entries = Object.entries(value).map(([key, inner]) => [key, gathered(inner)] as const)
  if (keys.length > 0 && keys.every(key => /^\d{1,4}$/.test(key)))
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner)
  return Object.fromEntries(entries)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** The texts of a form, to show it again as it was typed. Secrets are never sent back. */
export function typedText(data: FormData): Record<string, string | string[]> {
  const texts: Record<string, string | string[]> = {}
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION') || /password/i.test(name)) continue
    const all = data.getAll(name).filter(value => typeof value === 'string')
    if (all.length > 0) texts[name] = all.length === 1 && !name.endsWith('[]') ? all[0]! : all
  }
  return texts
}
