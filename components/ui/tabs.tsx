import { type NavLink, NavLinks } from './nav-links.tsx'

/** Links between views of one thing; each has its own address. */
export function Tabs({ label, links }: { label: string; links: readonly NavLink[] }) {
  return (
    <nav aria-label={label} className="border-b border-line print:hidden">
      <NavLinks
        links={links}
        className="flex flex-wrap gap-x-1"
        linkClassName="inline-flex min-h-11 items-center border-b-4 border-transparent px-3 text-accent hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-text"
      />
    </nav>
  )
}
