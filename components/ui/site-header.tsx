import Link from 'next/link'
import type { ReactNode } from 'react'
import { Menu } from './menu.tsx'
import { type NavLink, NavLinks } from './nav-links.tsx'

interface Props {
  product: string
  home?: string
  nav?: readonly NavLink[]
  /** Without a person (signed out) there is no menu. */
  person?: string
  centre?: string
  seat?: string
  seats?: readonly NavLink[]
  account?: NavLink
  /** Forms that switch to another centre. */
  centres?: ReactNode
  signOut?: ReactNode
  /** Stands between the menus, whatever the width. */
  beside?: ReactNode
}

/** The page's own content is `<main id="main" tabIndex={-1}>`. */
export function SiteHeader({ product, home = '/', nav = [], person, beside, ...menu }: Props) {
  return (
    <header className="border-b border-line print:hidden">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-20 focus:bg-surface focus:p-3 focus:underline"
      >
        Skip to the main content
      </a>
      <div className="relative mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 px-4">
        <Link
          href={home}
          prefetch={false}
          className="inline-flex min-h-11 items-center font-bold hover:underline"
        >
          {product}
        </Link>
        {nav.length > 0 && (
          <nav aria-label="Main" className="max-md:hidden">
            <NavLinks links={nav} className="flex flex-wrap" />
          </nav>
        )}
        <div className="ml-auto flex">
          {nav.length > 0 && (
            <Menu summary="Menu" className="md:hidden">
              <nav aria-label="Main">
                <NavLinks links={nav} />
              </nav>
            </Menu>
          )}
          {beside}
          {person && <PersonMenu person={person} {...menu} />}
        </div>
      </div>
    </header>
  )
}

type PersonProps = Pick<Props, 'centre' | 'seat' | 'seats' | 'account' | 'centres' | 'signOut'> & {
  person: string
}

function PersonMenu({ person, centre, seat, seats = [], account, centres, signOut }: PersonProps) {
  return (
    <Menu
      summary={
        <span className="text-sm leading-tight">
          <span className="block font-semibold">{person}</span>
          {seat && <span className="block text-muted">{seat}</span>}
        </span>
      }
    >
      {centre && <p className="px-3 font-semibold">{centre}</p>}
      {seats.length > 0 && (
        <nav aria-label="Your seats">
          <NavLinks links={seats} />
        </nav>
      )}
      {centres && <div className="border-t border-line pt-3">{centres}</div>}
      <div className="border-t border-line pt-3">
        {account && <NavLinks links={[account]} />}
        {signOut}
      </div>
    </Menu>
  )
}
