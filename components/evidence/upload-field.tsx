'use client'

import { useRouter } from 'next/navigation'
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { mostFiles } from '#lib/evidence/rules/submission.ts'
import { acceptedExtensions } from '#lib/file-store/media-types.ts'
import { UploadRecorder } from './upload-recorder.tsx'
import { UploadRow } from './upload-row.tsx'
import { useUploads } from './use-uploads.ts'

interface Props {
  evidenceId: string
  /** The field that goes with the form itself: what works without JavaScript. */
  children: ReactNode
}

/** Adds files to a draft as they are chosen, dropped, photographed or recorded, and shows how far each has come. */
export function UploadField({ evidenceId, children }: Props) {
  const plain = useRef<HTMLDivElement>(null)
  const [early, setEarly] = useState<readonly File[]>()

  useEffect(() => {
    // What somebody chose before this ran is not lost with the field that they chose it in.
    setEarly([...(plain.current?.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])])
  }, [])

  if (early) return <Uploading evidenceId={evidenceId} early={early} />
  return <div ref={plain}>{children}</div>
}

function Uploading({ evidenceId, early }: { evidenceId: string; early: readonly File[] }) {
  const router = useRouter()
  const { items, uploads, said } = useUploads(evidenceId, () => router.refresh())
  const [over, setOver] = useState(false)

  useEffect(() => {
    if (early.length > 0) uploads?.add(early)
  }, [early, uploads])

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    uploads?.add([...event.dataTransfer.files])
  }

  return (
    <section aria-labelledby="uploads" className="space-y-3">
      <h3 id="uploads" className="font-semibold">
        Add files
      </h3>
      <p className="text-sm text-muted">
        {mostFiles} in all, up to 2 GB each: documents, pictures, recordings. Each is sent at once and goes on
        by itself when the network fails. Remove everything that identifies anybody first.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the buttons in it */}
      <div
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex flex-wrap gap-2 rounded border-2 border-dashed p-3 ${over ? 'border-accent bg-accent-soft' : 'border-line'}`}
      >
        <Chooser
          label="Choose files"
          accept={acceptedExtensions}
          onChosen={files => uploads?.add(files)}
          multiple
        />
        <Chooser
          label="Take a photo"
          accept="image/*"
          capture="environment"
          onChosen={files => uploads?.add(files)}
        />
        <UploadRecorder onRecorded={file => uploads?.add([file])} />
      </div>
      {items.length > 0 && (
        <ul aria-label="Files on their way" className="divide-y divide-line border-y border-line">
          {items.map(item => (
            <UploadRow key={item.key} item={item} uploads={uploads} />
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  )
}

interface ChooserProps {
  label: string
  accept: string
  onChosen: (files: File[]) => void
  multiple?: boolean
  capture?: 'environment'
}

/** A button like the others in front of the browser's own field, which has no name and is never sent with the form. */
function Chooser({ label, accept, onChosen, multiple, capture }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={multiple}
        capture={capture}
        onChange={({ currentTarget }) => {
          onChosen([...(currentTarget.files ?? [])])
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
