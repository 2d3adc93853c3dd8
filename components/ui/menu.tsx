'use client'

import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'

interface Props {
  summary: ReactNode
  children: ReactNode
  className?: string
}

/** A native `details` that works by itself; JavaScript only adds that Escape, a choice or a click elsewhere close it. */
export function Menu({ summary, children, className = '' }: Props) {
  const menu = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current
      if (!details?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        details.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && details.contains(event.target)) return
      details.open = false
    }
    document.addEventListener('click', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('click', close)
      document.removeEventListener('keydown', close)
    }
  }, [])

  const chosen = (event: SyntheticEvent) => {
    if (event.target instanceof Element && event.target.closest('a') && menu.current)
      menu.current.open = false
  }

  return (
    <details ref={menu} className={className}>
      <summary className="ui-summary flex min-h-11 items-center rounded px-3 hover:bg-sunken">
        {summary}
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only notices that a link inside was followed */}
      <div
        onClick={chosen}
        className="absolute right-4 top-full z-10 max-h-[80vh] w-72 max-w-[calc(100vw-2rem)] space-y-3 overflow-y-auto rounded border border-edge bg-surface p-3 shadow-lg"
      >
        {children}
      </div>
    </details>
  )
}
