'use client'

import { type ReactNode, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { useFormState } from './form-context.ts'
import { useScripts } from './use-scripts.ts'

interface Props {
  /** What the names of the fields begin with: 'details.questions' for 'details.questions.0.answer'. */
  name: string
  legend: string
  hint?: string
  /** How many were saved. */
  saved: number
  most: number
  /** 'Add another question' */
  add: string
  /** Folded away while it holds nothing: for what most people leave empty. */
  folded?: boolean
  children: (index: number) => ReactNode
}

/** A list of like rows: one empty row more than were filled in, and with JavaScript as many as are asked for. */
export function Rows({ name, legend, hint, saved, most, add, folded, children }: Props) {
  const { state } = useFormState()
  const sent = Object.keys(state.values ?? {}).flatMap(key =>
    key.startsWith(`${name}.`) ? [Number(key.slice(name.length + 1).split('.')[0]) + 1] : [],
  )
  const [asked, setAsked] = useState(0)
  const works = useScripts()
  const list = useRef<HTMLOListElement>(null)
  const count = Math.min(most, Math.max(saved + 1, asked, ...sent))

  function addRow() {
    setAsked(count + 1)
    requestAnimationFrame(() =>
      list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus(),
    )
  }

  const rows = (
    <fieldset className="space-y-3 border-l-2 border-line pl-4">
      <legend className={folded ? 'sr-only' : 'float-left w-full pb-1 text-lg font-semibold'}>
        {legend}
      </legend>
      <div className="clear-both text-sm text-muted">{hint}</div>
      <ol ref={list} className="space-y-5">
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
          <li key={index} className="space-y-2">
            {children(index)}
          </li>
        ))}
      </ol>
      {works && count < most && (
        <Button kind="secondary" onClick={addRow}>
          {add}
        </Button>
      )}
      {!works && <p className="text-sm text-muted">Save to get another empty row.</p>}
    </fieldset>
  )
  if (!folded) return rows
  return (
    <details open={saved > 0 || sent.length > 0}>
      <summary className="ui-summary inline-block py-1 text-accent underline-offset-4 hover:underline">
        {legend}
      </summary>
      <div className="mt-2">{rows}</div>
    </details>
  )
}
