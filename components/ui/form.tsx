'use client'

import { unstable_rethrow, unstable_isUnrecognizedActionError as wasUpdated } from 'next/navigation'
import {
  type ReactNode,
  type SubmitEvent,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react'
import { FormAnswer } from './form-answer.tsx'
import { type Desk, FormStateContext } from './form-context.ts'
import { failureOf, isDone, outdated, redirectOf, tooHeavy } from './form-failure.ts'
import { type FormAction, type FormState, isRefused } from './form-state.ts'
import { keptKey } from './kept.ts'
import { KeptNote } from './kept-note.tsx'
import { useKept } from './use-kept.ts'

interface Props {
  action: FormAction
  children: ReactNode
  /** Carried by the ids of its fields: needed where two forms on a page have fields of the same name. */
  id?: string
  /** Keeps what is typed on this device under this name until it is sent; only together with `owner`. */
  keep?: string
  /** Whose text it is: the person's id. */
  owner?: string
  className?: string
  /** Once the service leads on to another page, before that is shown. */
  onLeaving?: () => Promise<void>
}

/**
 * The one form for all server actions. Without JavaScript the browser posts it and the page comes back with the
 * answer. With it, the action is called here instead of by React, because React empties a form after its action:
 * a refused form would lose its chosen files.
 */
export function Form({ action, children, id, keep, owner, className = 'space-y-6', onLeaving }: Props) {
  const [posted, post] = useActionState(action, {})
  const [answer, setAnswer] = useState<FormState>()
  const [pending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const desk = useRef<Desk>(null)
  const [above, setAbove] = useState<HTMLElement | null>(null)
  const kept = useKept(form, keep && owner ? keptKey(owner, keep) : null, desk)
  const state = answer ?? posted

  useEffect(() => {
    if (isRefused(state)) summary.current?.focus()
    if (state.kind === 'done') form.current?.reset()
  }, [state])

  async function answerTo(data: FormData): Promise<FormState> {
    try {
      return await action(state, data)
    } catch (error) {
      const address = redirectOf(error)
      if (address !== null && isDone(address)) kept.forget()
      if (address !== null) await onLeaving?.()
      unstable_rethrow(error)
      return wasUpdated(error) ? outdated(Boolean(keep)) : failureOf(error, Boolean(keep))
    }
  }

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const { currentTarget: sent } = event
    const { submitter } = event.nativeEvent
    kept.save()
    startTransition(async () => {
      if (desk.current && !(await desk.current.beforeSending())) return
      const data = new FormData(sent, submitter)
      const next = tooHeavy(data) ?? (await answerTo(data))
      if (next.kind === 'done') kept.forget()
      startTransition(() => setAnswer(next))
    })
  }

  return (
    <FormStateContext value={{ state, pending, form: id, desk, above }}>
      <form
        ref={form}
        id={id}
        action={post}
        onSubmit={send}
        noValidate
        aria-busy={pending}
        className={className}
      >
        <FormAnswer ref={summary} />
        <div ref={setAbove} className="empty:hidden" />
        {kept.restoredAt && <KeptNote at={kept.restoredAt} onDiscard={kept.discard} />}
        {children}
      </form>
    </FormStateContext>
  )
}
