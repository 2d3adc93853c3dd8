'use client'

import { type RefObject, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import { tick } from './ticks.ts'

interface Props {
  fields: RefObject<HTMLElement | null>
  /** The criteria that a search left, which one press ticks. */
  found: readonly { registrationId: string; code: string }[]
}

/** For evidence that shows much: tick what was found, and give one place to everything that has none. */
export function ManyAtOnce({ fields, found }: Props) {
  const place = useRef<HTMLInputElement>(null)
  const note = useRef<HTMLInputElement>(null)

  function fill() {
    const ticked = fields.current?.querySelectorAll<HTMLInputElement>('.claim-tick:checked') ?? []
    for (const box of ticked) {
      const name = box.name.replace(/\.on$/, '')
      put(`${name}.location`, place.current?.value)
      put(`${name}.note`, note.current?.value)
    }
  }

  return (
    <Details summary="Many at once">
      {found.length > 0 && (
        <Button onClick={() => found.forEach(each => void tick(each.registrationId, each.code, false))}>
          Tick all {found.length} that were found
        </Button>
      )}
      <div className="grid gap-2 sm:grid-cols-2">
        <label className="text-sm font-semibold">
          How it shows them
          <input ref={note} className="ui-input w-full font-normal" maxLength={1000} dir="auto" />
        </label>
        <label className="text-sm font-semibold">
          Where in the evidence
          <input ref={place} className="ui-input w-full font-normal" maxLength={200} dir="auto" />
        </label>
      </div>
      <Button onClick={fill}>Fill in where a ticked criterion says nothing yet</Button>
    </Details>
  )
}

function put(name: string, value: string | undefined) {
  const field = document.getElementById(name)
  if (!value || !(field instanceof HTMLInputElement) || field.value !== '') return
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
