import { Section } from '#components/ui/section.tsx'
import type { Specification } from '#specs/schema.ts'
import { outcomeTitle, partsOf } from './parts.ts'

const link = 'inline-block py-0.5 text-accent underline underline-offset-4 hover:text-accent-strong'

/** Plain links, so that a jump inside the page asks the server nothing. */
export function Contents({ specification }: { specification: Specification }) {
  return (
    <nav aria-label="Contents" className="print:hidden">
      <Section title="Contents">
        <ol className="gap-8 space-y-2 md:columns-2">
          {partsOf(specification).map(({ anchor, title, outcomes }) => (
            <li key={anchor} className="break-inside-avoid">
              <a href={`#${anchor}`} className={`${link} font-semibold`}>
                {title}
              </a>
              {outcomes.length > 0 && (
                <ol className="pl-4 text-sm">
                  {outcomes.map(outcome => (
                    <li key={outcome.code}>
                      <a href={`#${outcome.code}`} className={link}>
                        {outcomeTitle(specification, outcome)}
                      </a>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </Section>
    </nav>
  )
}
