import { type ReactNode, useId } from 'react'

interface Props {
  title: ReactNode
  /** For links to it; without one it is only labelled. */
  id?: string
  level?: 2 | 3 | 4
  actions?: ReactNode
  children: ReactNode
}

const sizes = { 2: 'text-xl', 3: 'text-lg', 4: 'text-base' } as const

export function Section({ title, id, level = 2, actions, children }: Props) {
  const heading = useId()
  const Heading = `h${level}` as const
  return (
    <section id={id} aria-labelledby={heading} className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading id={heading} className={`font-bold ${sizes[level]}`}>
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  )
}
