import type { ReactNode } from 'react'

interface Props {
  title: string
  /** What to do first. */
  children: ReactNode
  action?: ReactNode
}

export function Empty({ title, children, action }: Props) {
  return (
    <div className="space-y-3 rounded border border-dashed border-edge p-6">
      <p className="text-lg font-semibold">{title}</p>
      <div className="max-w-prose text-muted">{children}</div>
      {action}
    </div>
  )
}
