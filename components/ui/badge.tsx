import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** What a bare number counts, for those who hear it: "3" + "waiting". */
  unit?: string
}

export function Badge({ children, unit }: Props) {
  return (
    <span className="inline-block min-w-6 rounded-full border border-line bg-sunken px-2 text-center text-sm text-text">
      {children}
      {unit && <span className="sr-only"> {unit}</span>}
    </span>
  )
}
