'use client'

import { type ChangeEvent, useEffect, useState } from 'react'
import {
  onStoreChanged,
  type QueuedFile,
  queuedFiles,
  queueFile,
  unqueueFile,
} from '#components/offline/store.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { acceptedExtensions } from '#lib/file-store/media-types.ts'

/** Photos and other files of one draft that wait on this device; kept as soon as they are taken or chosen. */
export function FileQueue({ owner, draft }: { owner: string; draft: string }) {
  const [files, setFiles] = useState<QueuedFile[]>([])
  const [full, setFull] = useState(false)

  useEffect(() => {
    const look = () =>
      queuedFiles(owner).then(
        all => setFiles(all.filter(file => file.draft === draft)),
        () => setFiles([]),
      )
    void look()
    return onStoreChanged(look)
  }, [owner, draft])

  async function add({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const chosen = [...(target.files ?? [])]
    try {
      for (const { name, type, blob } of chosen.map(file => ({
        name: file.name,
        type: file.type,
        blob: file,
      })))
        await queueFile(owner, {
          id: crypto.randomUUID(),
          draft,
          name,
          type,
          blob,
          at: new Date().toISOString(),
        })
      setFull(false)
      target.value = ''
    } catch {
      setFull(true)
    }
  }

  return (
    <section aria-labelledby="queue" className="space-y-3">
      <h3 id="queue" className="text-lg font-semibold">
        Photos and files
      </h3>
      <div className="grid gap-4 sm:grid-cols-2">
        <Choose id="photo" label="Take a photo" accept="image/*" capture="environment" onChange={add} />
        <Choose id="files" label="Choose files" accept={acceptedExtensions} multiple onChange={add} />
      </div>
      {full && (
        <Notice kind="refusal" title="This device has no room for them">
          Send what waits first, or make room on the device.
        </Notice>
      )}
      <ul className="divide-y divide-line">
        {files.map(file => (
          <li key={file.id} className="flex flex-wrap items-baseline gap-x-3 py-2">
            <span className="min-w-0 break-words">
              <bdi>{file.name}</bdi>
            </span>
            <span className="text-sm text-muted">
              {file.problem ? `Not taken: ${file.problem}` : file.upload ? 'Being sent' : 'Waits to be sent'}
            </span>
            <Button kind="quiet" onClick={() => void unqueueFile(owner, file.id)}>
              Remove<span className="sr-only"> {file.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ChooseProps {
  id: string
  label: string
  accept: string
  capture?: 'environment'
  multiple?: boolean
  onChange: (event: ChangeEvent<HTMLInputElement>) => Promise<void>
}

function Choose({ id, label, onChange, ...rest }: ChooseProps) {
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="file"
        className="ui-input w-full"
        onChange={event => void onChange(event)}
        {...rest}
      />
    </div>
  )
}
