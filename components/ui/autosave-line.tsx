'use client'

import type { AutosaveStatus, Told } from './autosave-told.ts'
import { labelOf } from './fields.ts'
import { clockInWords } from './uk-time.ts'

const link = 'text-accent underline underline-offset-4'

/** What became of what was typed, said politely: after it happened, never while somebody types. */
export function AutosaveLine({ status, notes, form }: Told & { form: HTMLFormElement | null }) {
  const noted = form ? Object.entries(notes).filter(([, note]) => note) : []
  return (
    <div className="min-h-6 text-sm text-muted" data-autosave={status.state}>
      <p role="status">{words(status)}</p>
      {status.state === 'unsent' && <Way status={status} />}
      {form && noted.length > 0 && (
        <ul className="text-danger">
          {noted.map(([name, note]) => (
            <li key={name}>
              {labelOf(form, name)}, not saved: {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function words(status: AutosaveStatus): string {
  if (status.state === 'saving') return 'Saving…'
  if (status.state === 'clean') return ''
  const at = clockInWords(status.at)
  if (status.state === 'saved')
    return status.elsewhere
      ? `Saved ${at}, together with what was changed elsewhere at ${clockInWords(status.elsewhere)}`
      : `Saved ${at}`
  const where = status.kept ? `kept on this device ${at}` : 'kept on this page only'
  const { unsent } = status
  if (unsent.why === 'offline') return `Not saved: no network; ${where}`
  if (unsent.why === 'signed-out') return `Not saved: you are signed out; ${where}.`
  return `Not saved; ${where}. ${unsent.sentence}`
}

function Way({ status: { unsent } }: { status: Extract<AutosaveStatus, { state: 'unsent' }> }) {
  if (unsent.why === 'signed-out')
    return (
      <a
        className={link}
        href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}
        target="_blank"
        rel="noopener"
      >
        Sign in again (opens in a new tab)
      </a>
    )
  if (unsent.why === 'offline' || !unsent.mend || unsent.mend.startsWith('#')) return null
  return (
    <a className={link} href={unsent.mend}>
      Put this right
    </a>
  )
}
