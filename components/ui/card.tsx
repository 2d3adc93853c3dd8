import type { ReactNode } from 'react'

export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <div className={`space-y-3 rounded border border-line p-4 print:break-inside-avoid ${className}`}>
      {children}
    </div>
  )
}
