import type { ReactNode } from 'react'

const tones = {
  neutral: { shape: '○', className: 'border-edge text-muted' },
  active: { shape: '◑', className: 'border-accent bg-accent-soft text-accent' },
  good: { shape: '●', className: 'border-good bg-good-soft text-good' },
  warn: { shape: '▲', className: 'border-warn bg-warn-soft text-warn' },
  danger: { shape: '✕', className: 'border-danger bg-danger-soft text-danger' },
} as const satisfies Record<string, { shape: string; className: string }>

export type Tone = keyof typeof tones

interface Props {
  children: ReactNode
  tone?: Tone
  /** Another glyph than the tone's own, where two statuses share a tone. */
  shape?: string
}

/** A word and a shape; the colour only repeats what they say. */
export function Status({ children, tone = 'neutral', shape }: Props) {
  return (
    <span
      className={`inline-flex items-baseline gap-1.5 whitespace-nowrap rounded border px-2 py-0.5 text-sm leading-5 ${tones[tone].className}`}
    >
      <span aria-hidden="true">{shape ?? tones[tone].shape}</span>
      {children}
    </span>
  )
}
