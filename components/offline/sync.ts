import { answered, sendEdits, type Unsent } from '#components/ui/autosave-send.ts'
import { dropKept, type Kept, keptKey, keptOf, readKept, writeKept } from '#components/ui/kept.ts'
import { device } from './device.ts'
import { sendFile } from './send-file.ts'
import { type KeptDraft, mirror, queuedFiles } from './store.ts'

const drafts = '/portfolio/drafts'

/**
 * Sends everything that waits on this device, the words before the files, each once: another tab that does the same
 * meanwhile is left to it. Stops at the first that nobody answers.
 */
export async function sendAll(owner: string, hasStore: boolean): Promise<void> {
  await navigator.locks.request(`send:${owner}`, { ifAvailable: true }, async lock => {
    if (!lock) return
    const unbegun = new Set<string>()
    for (const { form, kept } of keptOf(owner, 'draft:')) {
      const draft = form.slice('draft:'.length)
      if (kept.about?.problem) {
        if (kept.about.begun === 'no') unbegun.add(draft)
        continue
      }
      const unsent = await sendDraft(owner, draft, kept)
      if (unsent?.why === 'offline' || unsent?.why === 'signed-out') return
      if (unsent) unbegun.add(draft)
    }
    if (!hasStore) return
    for (const file of await queuedFiles(owner)) {
      if (file.problem || unbegun.has(file.draft)) continue
      const outcome = await sendFile(owner, file)
      if (outcome === 'later' || outcome === 'signed-out') return
    }
  })
}

async function sendDraft(owner: string, draft: string, kept: Kept): Promise<Unsent | null> {
  const key = keptKey(owner, `draft:${draft}`)
  const { kind, copy: copyId } = kept.about ?? {}
  const outcome = await sendEdits(`${drafts}/${draft}`, {
    owner,
    revision: 0,
    edits: kept.edits,
    kind,
    copyId,
  })
  if ('unsent' in outcome) {
    if (outcome.unsent.why === 'refused') note(key, kept, outcome.unsent.sentence)
    return outcome.unsent
  }
  // Its conflicts wait in a copy beside the draft; only what could not be saved stays here.
  const { notes } = outcome.taken
  const left = Object.entries(kept.edits).filter(([name]) => name in notes)
  if (readKept(key)?.at !== kept.at) return null
  if (left.length === 0) dropKept(key)
  else note(key, { ...kept, edits: Object.fromEntries(left) }, Object.values(notes).join('. '))
  return null
}

function note(key: string, kept: Kept, problem: string): void {
  if (readKept(key)?.at === kept.at) writeKept(key, { ...kept, about: { ...kept.about, problem } })
}

/** Keeps the drafts here as the service has them, so that they can be gone on with while nobody answers. */
export async function refreshDrafts(owner: string): Promise<void> {
  const outcome = await answered<{ owner: string; drafts: KeptDraft[] }>(drafts, { redirect: 'error' })
  // Meanwhile they may have signed out, and nothing of theirs may come back.
  if (!('answer' in outcome) || device().owner !== owner) return
  if (outcome.answer.owner === owner) await mirror(owner, outcome.answer.drafts)
}
