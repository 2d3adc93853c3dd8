'use client'

import { useEffect, useState } from 'react'
import { onStoreChanged } from '#components/offline/store.ts'
import { useDevice } from '#components/offline/use-device.ts'
import { useSending } from '#components/offline/use-sending.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { DraftEditor } from './draft-editor.tsx'
import { DraftList } from './draft-list.tsx'
import { type DraftHere, draftsHere } from './drafts-here.ts'
import { useOnline } from './use-online.ts'

interface Props {
  kinds: readonly { value: EvidenceKind; label: string }[]
}

/** What can be done while nobody answers, by the one whose device it is. */
export function OfflineDesk({ kinds }: Props) {
  const device = useDevice()
  const owner = device?.owner && device.owner === device.present ? device.owner : null
  const online = useOnline()
  const unsent = useSending(owner, true)
  const [drafts, setDrafts] = useState<DraftHere[]>()
  const [open, setOpen] = useState<DraftHere>()

  useEffect(() => {
    if (!owner) return
    const look = () => draftsHere(owner).then(setDrafts, () => setDrafts([]))
    void look()
    return onStoreChanged(look)
  }, [owner])

  useEffect(() => {
    const asked = askedFor().match(/\/portfolio\/evidence\/([0-9a-f-]{36})/)?.[1]
    const found = drafts?.find(({ id }) => id === asked)
    if (found) setOpen(current => current ?? found)
  }, [drafts])

  if (!device) return null
  const close = () => {
    setOpen(undefined)
    history.replaceState(null, '', '/offline')
    if (owner) void draftsHere(owner).then(setDrafts)
  }
  if (owner && open)
    return <DraftEditor key={open.id} owner={owner} draft={open} online={online} onClose={close} />
  return (
    <div className="space-y-8">
      <Network online={online} />
      {owner ? (
        <>
          <DraftList drafts={drafts ?? []} unsent={unsent} onOpen={setOpen} />
          <NewDraft kinds={kinds} onBegin={setOpen} />
        </>
      ) : (
        <p className="max-w-prose">
          What you typed before is kept and is sent once the service answers again. On a device that is yours
          alone you can also go on without a network: open your portfolio while there is one, and choose “Keep
          drafts on this device”.
        </p>
      )}
    </div>
  )
}

/** The page that could not be had. */
function askedFor(): string {
  const from = new URLSearchParams(location.search).get('from') ?? '/portfolio'
  return from.startsWith('/') && !from.startsWith('//') ? from : '/portfolio'
}

function Network({ online }: { online: boolean }) {
  return (
    <div className="max-w-prose space-y-3">
      <div role="status">
        {online ? (
          <Notice kind="success" announced={false} title="There is a network">
            What waits here is being sent.
          </Notice>
        ) : (
          <Notice kind="warning" title="There is no network, or the service does not answer">
            Nothing is lost: what you do here is kept on this device and sent once there is one.
          </Notice>
        )}
      </div>
      {/* A full load, which asks the service itself. */}
      <a className="inline-block py-1 text-accent underline underline-offset-4" href={askedFor()}>
        {online ? 'Go on to your portfolio' : 'Try again'}
      </a>
    </div>
  )
}

function NewDraft({ kinds, onBegin }: Props & { onBegin: (draft: DraftHere) => void }) {
  const [kind, setKind] = useState<EvidenceKind>(kinds[0]?.value ?? 'reflective_log')
  const begin = () =>
    onBegin({ id: crypto.randomUUID(), kind, title: '', revision: 0, fields: {}, kept: null, files: [] })
  return (
    <section aria-labelledby="new-draft" className="max-w-prose space-y-3">
      <h2 id="new-draft" className="text-xl font-bold">
        Begin a new draft
      </h2>
      <div className="space-y-1">
        <label htmlFor="kind" className="block font-semibold">
          What kind of evidence it is
        </label>
        <select
          id="kind"
          value={kind}
          onChange={event => setKind(kinds.find(({ value }) => value === event.target.value)?.value ?? kind)}
          className="ui-input"
        >
          {kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Button kind="primary" onClick={begin}>
        Begin
      </Button>
    </section>
  )
}
