import { ButtonLink } from './button.tsx'

interface Props {
  /** What is paged through: "Evidence". */
  label: string
  previous?: string
  next?: string
}

/** By key, not by number: a page stays the same page while rows are added before it. */
export function Pagination({ label, previous, next }: Props) {
  if (!previous && !next) return null
  return (
    <nav aria-label={`${label}: pages`} className="flex flex-wrap justify-between gap-2 print:hidden">
      {previous ? (
        <ButtonLink href={previous} rel="prev">
          Previous page
        </ButtonLink>
      ) : (
        <span />
      )}
      {next && (
        <ButtonLink href={next} rel="next">
          Next page
        </ButtonLink>
      )}
    </nav>
  )
}
