import type { Edits } from '#lib/evidence/rules/reconcile.ts'
import { dropKept, onWiped, readKept, writeKept } from './kept.ts'

type Typed = HTMLInputElement | HTMLTextAreaElement

/** Never passwords, files, hidden values or ticks: a declaration has to be made anew each time. */
const typed =
  'textarea[name], input[name]:is(:not([type]), [type=text], [type=search], [type=email], [type=tel], [type=url], [type=number], [type=date], [type=time])'

export interface Keeper {
  /** It was sent and taken: nothing is left to keep. */
  forget: () => void
  /** Puts the fields back to what the server gave. */
  discard: () => void
  save: () => void
  stop: () => void
}

/** Restores what was kept for this form, then keeps what is typed into it. Only fields that a person touched are kept. */
export function keepTyping(form: HTMLFormElement, key: string, onRestored: (at: string) => void): Keeper {
  const touched = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsaved = false
  const fields = () => [...form.querySelectorAll<Typed>(typed)]

  const put = (field: Typed, value: string) => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  const save = () => {
    clearTimeout(timer)
    if (!unsaved) return
    unsaved = false
    const changed = fields().filter(field => touched.has(field.name))
    const edits: Edits = Object.fromEntries(
      changed.map(field => [field.name, { was: [[field.defaultValue]], is: [field.value] }]),
    )
    writeKept(key, { at: new Date().toISOString(), edits })
  }

  const restore = () => {
    const kept = readKept(key)
    let differs = false
    for (const field of fields()) {
      const value = kept?.edits[field.name]?.is[0]
      if (value === undefined) continue
      touched.add(field.name)
      // A field that already differs from the server's value was filled in before this ran, and is newer.
      if (field.value === field.defaultValue && field.value !== value) put(field, value)
      differs ||= field.value !== field.defaultValue
    }
    if (kept && differs) onRestored(kept.at)
  }

  const note = (event: Event) => {
    if (!(event.target instanceof Element) || !event.target.matches(typed)) return
    touched.add((event.target as Typed).name)
    unsaved = true
    clearTimeout(timer)
    timer = setTimeout(save, 400)
  }

  const forget = () => {
    clearTimeout(timer)
    unsaved = false
    touched.clear()
    dropKept(key)
  }

  restore()
  form.addEventListener('input', note)
  addEventListener('pagehide', save)
  const stopListening = onWiped(forget)

  return {
    save,
    forget,
    discard: () => {
      for (const field of fields()) if (touched.has(field.name)) put(field, field.defaultValue)
      forget()
    },
    stop: () => {
      save()
      form.removeEventListener('input', note)
      removeEventListener('pagehide', save)
      stopListening()
    },
  }
}
