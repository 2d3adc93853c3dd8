'use client'

import { useState } from 'react'
import { Marked } from '#components/evidence/marked.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useScripts } from '#components/ui/use-scripts.ts'
import { searchFormId } from './mapping-search.tsx'
import { tick, tickKey } from './ticks.ts'

/** A criterion that the evidence may show, with the sentence that speaks for it. */
export interface ShownSuggestion {
  readonly registrationId: string
  readonly code: string
  readonly text: string
  readonly sentence: string
  /** The words in it that match. */
  readonly marks: readonly { readonly at: number; readonly length: number }[]
}

interface Props {
  /** Answers with `{ suggestions: ShownSuggestion[] }` for the draft as it is saved. */
  address: string
  /** What was worked out with the page, where somebody asked for it without JavaScript. */
  given: readonly ShownSuggestion[] | null
  ticked: ReadonlySet<string>
}

type State = 'idle' | 'busy' | 'failed'

/** Worked out on this service from the words of the saved draft; nothing is ever ticked by it. */
export function Suggestions({ address, given, ticked }: Props) {
  const [found, setFound] = useState(given)
  const [state, setState] = useState<State>('idle')
  const works = useScripts()

  async function ask() {
    setState('busy')
    try {
      const answer = await fetch(address, { headers: { accept: 'application/json' } })
      if (!answer.ok) throw new Error(`${answer.status}`)
      setFound(((await answer.json()) as { suggestions: ShownSuggestion[] }).suggestions)
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  const open = found?.filter(({ registrationId, code }) => !ticked.has(tickKey(registrationId, code)))
  return (
    <div className="space-y-2">
      {/* Part of the search's form, so that it asks the server with JavaScript off; with it, nothing leaves the page. */}
      <Button
        type="submit"
        form={searchFormId}
        name="suggest"
        value="on"
        aria-busy={state === 'busy'}
        onClick={event => {
          event.preventDefault()
          if (state !== 'busy') void ask()
        }}
      >
        {state === 'busy' ? 'Reading your evidence…' : found ? 'Suggest again' : 'Suggest criteria'}
      </Button>
      <div role="status">
        {state === 'failed' && (
          <Notice kind="warning">
            Suggestions could not be worked out just now. Nothing is lost: tick criteria yourself, or try
            again.
          </Notice>
        )}
        {open && (
          <p className="text-sm text-muted">
            {open.length === 0
              ? 'Nothing more stands out in the saved text and files. Tell more of what you did, or find criteria yourself.'
              : 'Read from the saved text and files, on this service alone. Tick what it really shows: your assessor judges that, not this list.'}
          </p>
        )}
      </div>
      {open && open.length > 0 && (
        <ul className="divide-y divide-line border-y border-line" aria-label="Suggested criteria">
          {open.map(({ registrationId, code, text, sentence, marks }) => (
            <li key={tickKey(registrationId, code)} className="flex flex-wrap items-start gap-3 py-2">
              <div className="min-w-0 flex-1 basis-52">
                <p>
                  <span className="font-semibold">{code}</span> {text}
                </p>
                <p className="text-sm text-muted" dir="auto">
                  “<Marked text={sentence} marks={marks} />”
                </p>
              </div>
              {works && (
                <Button onClick={() => tick(registrationId, code, false)}>
                  Tick<span className="sr-only"> {code}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
