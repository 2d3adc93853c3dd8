import { shortCode } from '#components/specification/statement.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Specification } from '#specs/schema.ts'
import { partsOf } from './parts.ts'

const link = 'inline-block py-0.5 text-accent underline underline-offset-4 hover:text-accent-strong'

/** Plain links, so that a jump inside the page asks the server nothing. */
export function Contents({ specification }: { specification: Specification }) {
  return (
    <nav aria-label="Contents" className="print:hidden">
      <Section title="Contents">
        <ol className="columns-1 gap-8 space-y-1 lg:columns-2">
          {partsOf(specification).map(({ anchor, title, outcomes }) => (
            <li key={anchor}>
              <a href={`#${anchor}`} className={`${link} break-after-avoid font-semibold`}>
                {title}
              </a>
              {outcomes.length > 0 && (
                <ol className="pl-4 text-sm">
                  {outcomes.map(({ code, title }) => (
                    <li key={code} className="break-inside-avoid">
                      <a href={`#${code}`} className={link}>
                        <span className="text-muted">{shortCode(code)}</span> {title}
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
