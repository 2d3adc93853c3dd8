import type { ReactNode } from 'react'

export function Details({
  summary,
  open,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details open={open}>
      <summary className="ui-summary inline-block py-1 text-accent underline-offset-4 hover:underline">
        {summary}
      </summary>
      <div className="mt-1 space-y-3 border-l-2 border-line py-1 pl-4">{children}</div>
    </details>
  )
}
