import { keptDrafts, type QueuedFile, queuedFiles } from '#components/offline/store.ts'
import { type Kept, keptOf } from '#components/ui/kept.ts'
import { kindsInOrder } from '#lib/evidence/rules/kinds.ts'
import type { Fields } from '#lib/evidence/rules/reconcile.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'

/** A draft as this device has it: as the service had it, and what was typed since. */
export interface DraftHere {
  readonly id: string
  readonly kind: EvidenceKind
  readonly title: string
  /** 0 where the service does not know it yet. */
  readonly revision: number
  readonly fields: Fields
  readonly kept: Kept | null
  readonly files: readonly QueuedFile[]
}

const isKind = (value: string | undefined): value is EvidenceKind => kindsInOrder.some(kind => kind === value)

/** Everything of one person on this device, what waits first. */
export async function draftsHere(owner: string): Promise<DraftHere[]> {
  const [mirrored, files] = await Promise.all([keptDrafts(owner), queuedFiles(owner)])
  const typed = new Map(keptOf(owner, 'draft:').map(({ form, kept }) => [form.slice('draft:'.length), kept]))
  const found = new Map<string, DraftHere>()
  for (const { id, kind, title, revision, fields } of mirrored)
    if (isKind(kind)) found.set(id, { id, kind, title, revision, fields, kept: null, files: [] })
  for (const [id, kept] of typed) {
    const known = found.get(id)
    const kind = kept.about?.kind
    const title = kept.edits.title?.is[0]?.trim()
    if (known) found.set(id, { ...known, kept, title: title || known.title })
    else if (isKind(kind))
      found.set(id, {
        id,
        kind,
        title: title || 'Without a title yet',
        revision: 0,
        fields: {},
        kept,
        files: [],
      })
  }
  for (const draft of found.values())
    found.set(draft.id, { ...draft, files: files.filter(file => file.draft === draft.id) })
  const waits = ({ kept, files: queued }: DraftHere) => (kept || queued.length > 0 ? 0 : 1)
  return [...found.values()].toSorted((a, b) => waits(a) - waits(b))
}
