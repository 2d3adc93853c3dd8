import { onWiped } from './kept.ts'

interface Heard {
  typed: () => void
  /** The person went on to another field. */
  left: () => void
  away: () => void
  /** They, or the network, are there again. */
  back: () => void
  /** The page goes away. */
  gone: () => void
  wiped: () => void
}

/** Everything that an autosaving form has to hear; returns how to stop listening. */
export function listening(
  form: HTMLFormElement,
  { typed, left, away, back, gone, wiped }: Heard,
): () => void {
  const shown = () => (document.visibilityState === 'hidden' ? away() : back())
  form.addEventListener('input', typed)
  form.addEventListener('focusout', left)
  addEventListener('online', back)
  addEventListener('focus', back)
  addEventListener('pagehide', gone)
  document.addEventListener('visibilitychange', shown)
  const stop = onWiped(wiped)
  return () => {
    form.removeEventListener('input', typed)
    form.removeEventListener('focusout', left)
    removeEventListener('online', back)
    removeEventListener('focus', back)
    removeEventListener('pagehide', gone)
    document.removeEventListener('visibilitychange', shown)
    stop()
  }
}
