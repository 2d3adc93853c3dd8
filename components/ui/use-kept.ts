'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Keeper, keepTyping } from './keep-typing.ts'

export function useKept(form: RefObject<HTMLFormElement | null>, key: string | null) {
  const keeper = useRef<Keeper>(undefined)
  const [restoredAt, setRestoredAt] = useState<string>()

  useEffect(() => {
    if (!form.current || !key) return
    const current = keepTyping(form.current, key, setRestoredAt)
    keeper.current = current
    return current.stop
  }, [form, key])

  return {
    restoredAt,
    save: () => keeper.current?.save(),
    forget: () => {
      keeper.current?.forget()
      setRestoredAt(undefined)
    },
    discard: () => {
      keeper.current?.discard()
      setRestoredAt(undefined)
    },
  }
}
