import type { ReactNode } from 'react'

const kinds = {
  information: {
    word: 'Information',
    shape: 'i',
    role: undefined,
    className: 'border-accent bg-accent-soft',
  },
  success: { word: 'Done', shape: '✓', role: 'status', className: 'border-good bg-good-soft' },
  warning: { word: 'Warning', shape: '!', role: undefined, className: 'border-warn bg-warn-soft' },
  refusal: { word: 'Not possible', shape: '✕', role: 'alert', className: 'border-danger bg-danger-soft' },
} as const

interface Props {
  kind?: keyof typeof kinds
  title?: string
  /** False inside something that announces its contents already. */
  announced?: boolean
  children?: ReactNode
}

export function Notice({ kind = 'information', title, announced = true, children }: Props) {
  const { word, shape, role, className } = kinds[kind]
  return (
    <div
      role={announced ? role : undefined}
      className={`flex gap-3 rounded border-l-4 px-4 py-3 ${className}`}
    >
      <span aria-hidden="true" className="w-4 shrink-0 text-center font-bold">
        {shape}
      </span>
      <div className="min-w-0">
        <span className="sr-only">{word}: </span>
        {title && <strong className="block">{title}</strong>}
        {children}
      </div>
    </div>
  )
}
