'use client'

import type { Ref } from 'react'
import type { Choice } from '#lib/evidence/rules/reconcile.ts'
import type { Clash } from './autosave-told.ts'
import { Button } from './button.tsx'
import { fieldsIn, labelOf, shownIn } from './fields.ts'
import { clockInWords } from './uk-time.ts'

interface Props {
  ref: Ref<HTMLElement>
  form: HTMLFormElement
  clashes: readonly Clash[]
  at: string | null
  onChoose: (name: string, choice: Choice) => void
}

/** Fields that were changed here and in another tab or on another device: both, and the choice. */
export function Clashes({ ref, form, clashes, at, onChoose }: Props) {
  const here = fieldsIn(form)
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-labelledby="clashes"
      className="space-y-4 rounded border-l-4 border-warn bg-warn-soft px-4 py-3"
    >
      <h2 id="clashes" className="text-lg font-bold">
        This draft was changed elsewhere{at && ` at ${clockInWords(at)}`}
      </h2>
      <p role="status">
        {clashes.length === 1 ? 'One field was' : `${clashes.length} fields were`} changed here and there.
        Nothing is lost: choose what to keep, then save.
      </p>
      {clashes.map(({ name, theirs }) => (
        <fieldset key={name} className="space-y-2 border-t border-line pt-3">
          <legend className="float-left w-full font-semibold">{labelOf(form, name)}</legend>
          <div className="clear-both grid gap-4 sm:grid-cols-2">
            <Side title="Changed elsewhere" text={shownIn(form, name, theirs)}>
              <Button onClick={() => onChoose(name, 'theirs')}>Take the one from elsewhere</Button>
            </Side>
            <Side title="Typed here" text={shownIn(form, name, here[name] ?? [])}>
              <Button onClick={() => onChoose(name, 'mine')}>Take the one from here</Button>
            </Side>
          </div>
          {isText(form, name) && (
            <Button kind="quiet" onClick={() => onChoose(name, 'both')}>
              Keep both, one after the other
            </Button>
          )}
        </fieldset>
      ))}
    </section>
  )
}

const isText = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) instanceof HTMLTextAreaElement

function Side({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0 space-y-2">
      <p className="text-sm text-muted">{title}</p>
      <p dir="auto" className="max-h-60 overflow-y-auto whitespace-pre-wrap">
        {text}
      </p>
      {children}
    </div>
  )
}
