'use client'

import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { AutosaveLine } from './autosave-line.tsx'
import type { Told } from './autosave-told.ts'
import { type Autosaving, autosaving } from './autosaving.ts'
import { Clashes } from './clashes.tsx'
import { useFormState } from './form-context.ts'
import { keptKey, keptOf } from './kept.ts'

interface Props {
  /** Where what is typed goes, below which its id is added. */
  address: string
  owner: string
  /** Left out where it is not there yet: then it gets an id here. */
  id?: string
  revision?: number
  /** What it becomes where it is not there yet. */
  kind?: string
  /** Called once it is there. */
  onBegun?: (id: string) => void
}

const nothing: Told = { status: { state: 'clean' }, clashes: [], notes: {}, elsewhere: null }

/** Within a Form: saves it while it is typed, says so, and shows what was changed elsewhere. Does nothing without JavaScript. */
export function Autosave({ address, owner, id, revision = 0, kind, onBegun }: Props) {
  const { desk, above } = useFormState()
  const place = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const [told, setTold] = useState(nothing)
  const [form, setForm] = useState<HTMLFormElement | null>(null)
  const [own, setOwn] = useState(id)
  const engine = useRef<Autosaving>(undefined)
  const begun = useRef(onBegun)
  begun.current = onBegun

  useEffect(() => {
    const found = place.current?.closest('form')
    if (!found || !desk) return
    const before = id || !kind ? undefined : begunBefore(owner, kind)
    if (before?.begun === 'yes' && before.draft) {
      begun.current?.(before.draft)
      location.reload()
      return
    }
    const which = id ?? before?.draft ?? crypto.randomUUID()
    const current = autosaving(found, {
      address: `${address}/${which}`,
      owner,
      revision,
      ...(kind && { kind }),
      key: keptKey(owner, `draft:${which}`),
      about: { draft: which, ...(kind && { kind, begun: 'no' }) },
      tell: news => setTold({ ...news }),
      begun: () => begun.current?.(which),
    })
    setForm(found)
    setOwn(which)
    engine.current = current
    desk.current = {
      save: () => current.keep(),
      forget: current.forget,
      beforeSending: async () => {
        const settled = await current.settled()
        if (!settled) panel.current?.focus()
        return settled
      },
    }
    return () => {
      current.stop()
      desk.current = null
    }
  }, [address, owner, id, revision, kind, desk])

  return (
    <div ref={place} className="w-full basis-full">
      {!id && <input type="hidden" name="evidenceId" value={own ?? ''} />}
      <AutosaveLine {...told} form={form} />
      {above &&
        form &&
        told.clashes.length > 0 &&
        createPortal(
          <Clashes
            ref={panel}
            form={form}
            clashes={told.clashes}
            at={told.elsewhere}
            onChoose={(name, choice) => engine.current?.settle(name, choice)}
          />,
          above,
        )}
    </div>
  )
}

/** What is left of a page that was loaded again while it was being answered, in milliseconds. */
const justNow = 60_000

/**
 * The same that somebody began here before: the service has not heard of it yet, or it has since this page was
 * asked for.
 */
const begunBefore = (owner: string, kind: string) =>
  keptOf(owner, 'draft:').find(
    ({ kept: { at, about } }) =>
      about?.kind === kind && (about.begun === 'no' || Date.now() - Date.parse(at) < justNow),
  )?.kept.about
