import type { ReactNode } from 'react'
import { TextLink } from './link.tsx'

export interface Crumb {
  label: string
  href: string
}

interface Props {
  title: ReactNode
  lede?: ReactNode
  actions?: ReactNode
  /** From the top down to the parent of this page. */
  breadcrumb?: readonly Crumb[]
}

export function PageHeader({ title, lede, actions, breadcrumb = [] }: Props) {
  return (
    <header className="mb-6 space-y-2">
      {breadcrumb.length > 0 && (
        <nav aria-label="Breadcrumb" className="text-sm print:hidden">
          <ol className="flex flex-wrap gap-x-2">
            {breadcrumb.map(({ label, href }) => (
              <li key={href} className="after:ml-2 after:text-muted after:content-['›'/'']">
                <TextLink href={href} className="inline-block py-0.5">
                  {label}
                </TextLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1 className="text-2xl font-bold sm:text-3xl">{title}</h1>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {lede && <div className="max-w-prose text-lg text-muted">{lede}</div>}
    </header>
  )
}
