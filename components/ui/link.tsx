import Link from 'next/link'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<typeof Link>, 'href'> & { href: string; quiet?: boolean }

/** Not prefetched: a queue of forty rows must not ask the server for forty pages that nobody opens. */
export function TextLink({ quiet = false, className = '', ...rest }: Props) {
  const line = quiet ? 'no-underline hover:underline' : 'underline'
  return (
    <Link
      prefetch={false}
      className={`text-accent underline-offset-4 hover:text-accent-strong ${line} ${className}`}
      {...rest}
    />
  )
}
