'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Desk } from './form-context.ts'
import { type Keeper, keepTyping } from './keep-typing.ts'

/** Keeps what is typed into a form, unless something within it saves by itself. */
export function useKept(
  form: RefObject<HTMLFormElement | null>,
  key: string | null,
  desk: RefObject<Desk | null>,
) {
  const keeper = useRef<Keeper>(undefined)
  const [restoredAt, setRestoredAt] = useState<string>()

  useEffect(() => {
    // What is within the form has come to its desk by now: effects run from the inside out.
    if (!form.current || !key || desk.current) return
    const current = keepTyping(form.current, key, setRestoredAt)
    keeper.current = current
    return current.stop
  }, [form, key, desk])

  return {
    restoredAt,
    save: () => (desk.current ?? keeper.current)?.save(),
    forget: () => {
      desk.current?.forget()
      keeper.current?.forget()
      setRestoredAt(undefined)
    },
    discard: () => {
      keeper.current?.discard()
      setRestoredAt(undefined)
    },
  }
}
