import Link from 'next/link'

export interface NavLink {
  label: string
  href: string
  current?: boolean
}

interface Props {
  links: readonly NavLink[]
  className?: string
  /** How each link looks. */
  linkClassName?: string
}

const inMenu =
  'flex min-h-11 items-center rounded px-3 text-accent underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-text aria-[current]:underline aria-[current]:decoration-2'

export function NavLinks({ links, className, linkClassName = inMenu }: Props) {
  return (
    <ul className={className}>
      {links.map(({ label, href, current }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={current ? 'page' : undefined}
            className={linkClassName}
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
