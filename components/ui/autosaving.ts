import type { Choice, Edits, Fields } from '#lib/evidence/rules/reconcile.ts'
import { ledger } from './autosave-ledger.ts'
import { listening } from './autosave-listening.ts'
import { sendEdits, type Taken, type Unsent } from './autosave-send.ts'
import type { Autosave, Told } from './autosave-told.ts'
import { fieldsIn, putField } from './fields.ts'
import { dropKept, readKept, writeKept } from './kept.ts'

/** Time in which nothing is typed before it is saved, and between tries while nobody answers. */
const pause = 1_500
const tries = [5_000, 10_000, 20_000, 60_000]

export type Autosaving = ReturnType<typeof autosaving>

/** Saves a form by itself while it is filled in, on the service and, until that has answered, on this device. */
export function autosaving(form: HTMLFormElement, about: Autosave) {
  const book = ledger(fieldsIn(form, 'made'))
  /** What was restored and has no field on this page, such as a row that somebody had added. */
  let beside: Fields = {}
  let { revision } = about
  let copyId: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let keeping: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | undefined
  let failures = 0
  let over = false
  const told: Told = { status: { state: 'clean' }, clashes: [], notes: {}, elsewhere: null }

  const tell = (news: Partial<Told>) => about.tell(Object.assign(told, news, { clashes: book.clashes() }))
  const now = (): Fields => ({ ...fieldsIn(form), ...beside })
  const isNew = () => book.isNew(now())

  function keep(): boolean {
    clearTimeout(keeping)
    keeping = undefined
    if (over) return false
    const edits = book.pending(now())
    if (isNew() && Object.keys(edits).length > 0)
      return writeKept(about.key, {
        at: new Date().toISOString(),
        edits,
        about: { ...about.about, ...(copyId && { copy: copyId }), begun: revision > 0 ? 'yes' : 'no' },
      })
    dropKept(about.key)
    return false
  }

  function restore(): void {
    const put = book.restored(readKept(about.key)?.edits ?? {}, now())
    for (const [name, is] of Object.entries(put))
      if (!putField(form, name, is)) beside = { ...beside, [name]: is }
  }

  function plan(wait = pause): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), wait)
  }

  function noted(): void {
    if (over) return
    keeping ??= setTimeout(keep, 400)
    plan()
  }

  /** Sends what is not sent yet, after whatever is on its way; `ask` also where nothing is, to hear of changes elsewhere. */
  async function flush({ ask = false } = {}): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    while (sending) await sending
    if (over) return
    const fields = now()
    if (!ask && !isNew()) {
      keep()
      return
    }
    sending = send(fields, book.pending(fields)).finally(() => {
      sending = undefined
    })
    await sending
  }

  async function send(fields: Fields, edits: Edits): Promise<void> {
    // Each try while nobody answers is not worth saying.
    if (told.status.state !== 'unsent') tell({ status: { state: 'saving' } })
    const outcome = await sendEdits(about.address, message(edits))
    if (over) return
    if ('taken' in outcome) taken(fields, edits, outcome.taken)
    else failed(edits, outcome.unsent)
  }

  const message = (edits: Edits) => ({ owner: about.owner, revision, edits, kind: about.kind, copyId })

  function taken(sent: Fields, edits: Edits, answer: Taken): void {
    if (revision === 0) about.begun?.()
    failures = 0
    revision = answer.revision
    copyId = answer.copyId
    const hidden = form.elements.namedItem('revision')
    if (hidden instanceof HTMLInputElement) hidden.value = String(revision)
    const typed = now()
    const put = book.taken(sent, edits, answer, typed)
    for (const [name, there] of Object.entries(put)) putField(form, name, there)
    const reload = Object.keys(beside).length > 0 && book.clashes().length === 0
    if (reload) beside = {}
    keep()
    const at = new Date().toISOString()
    tell({
      status: { state: 'saved', at, elsewhere: answer.elsewhere },
      notes: answer.notes,
      elsewhere: answer.elsewhere ?? told.elsewhere,
    })
    if (reload) location.reload()
  }

  function failed(edits: Edits, unsent: Unsent): void {
    if (navigator.onLine) book.unanswered(edits)
    const kept = keep()
    tell({ status: { state: 'unsent', at: new Date().toISOString(), unsent, kept } })
    if (unsent.why === 'refused') return
    plan(tries[Math.min(failures, tries.length - 1)])
    failures++
  }

  function settle(name: string, choice: Choice): void {
    const values = book.settle(name, choice, now()[name] ?? [])
    if (!values) return
    putField(form, name, values)
    tell({})
    void flush({ ask: true })
  }

  function leave(): void {
    if (over) return
    keep()
    if (isNew() && !sending && told.status.state !== 'unsent')
      void sendEdits(about.address, message(book.pending(now())), true)
  }

  function forget(): void {
    over = true
    clearTimeout(timer)
    clearTimeout(keeping)
    dropKept(about.key)
  }

  restore()
  const stopListening = listening(form, {
    typed: noted,
    left: () => timer !== undefined && told.status.state !== 'unsent' && plan(0),
    away: () => void flush(),
    back: () => told.status.state === 'unsent' && plan(0),
    gone: leave,
    wiped: forget,
  })
  if (isNew()) plan(300)
  else dropKept(about.key)

  return {
    forget,
    keep,
    settle,
    /** Everything sent that can be, and every change from elsewhere heard of; false where something is to be chosen first. */
    settled: async () => {
      await flush({ ask: revision > 0 })
      return book.clashes().length === 0
    },
    stop: () => {
      if (!over) leave()
      over = true
      clearTimeout(timer)
      clearTimeout(keeping)
      stopListening()
    },
  }
}
