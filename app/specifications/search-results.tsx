import { Pieces } from '#components/specification/pieces.tsx'
import { Standing } from '#components/specification/standing.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { anchorPath, shortCode, specificationPath, statementPath } from '#specs/addresses.ts'
import { labelOf } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import type { Found, Hit, Passage } from '#specs/search.ts'

export function SearchResults({ query, found }: { query: string; found: readonly Found[] }) {
  const all = <TextLink href="/specifications">Show all specifications</TextLink>
  if (found.length === 0) {
    return (
      <Empty title={`Nothing found for “${query}”`} action={all}>
        Every word has to occur in the same statement, its range or its heading. Try fewer words, the
        beginning of a word, or a code such as 2.1 or P12.
      </Empty>
    )
  }
  const statements = found.reduce((sum, { hits }) => sum + hits.length, 0)
  return (
    <Section title={`${statements} ${statements === 1 ? 'result' : 'results'} for “${query}”`} actions={all}>
      <div className="space-y-8 pt-2">
        {found.map(each => (
          <Group key={each.specification.id} {...each} />
        ))}
      </div>
    </Section>
  )
}

function Group({ specification, itself, hits }: Found) {
  const { number } = specification
  return (
    <Section
      level={3}
      title={
        <TextLink href={specificationPath(specification)}>
          {number && `${number} `}
          {labelOf(specification)}
        </TextLink>
      }
      actions={<Standing specification={specification} />}
    >
      {itself && (
        <p className="text-sm text-muted">The title, a number or a unit of this specification holds it.</p>
      )}
      {hits.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {hits.map(hit => (
            <li key={hit.code} className="grid gap-x-4 py-3 sm:grid-cols-[7rem_1fr]">
              <Result specification={specification} hit={hit} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Result({ specification, hit }: { specification: Specification; hit: Hit }) {
  const { code, text, outcome, passages } = hit
  return (
    <>
      <TextLink
        href={statementPath(specification, code)}
        className="inline-block min-h-6 self-start font-semibold"
      >
        {code}
      </TextLink>
      <div className="min-w-0 max-w-prose space-y-1">
        <p>
          <Pieces as="mark" pieces={text} />
        </p>
        {passages.map(passage => (
          <p
            key={passage.pieces.map(piece => piece.text).join('')}
            className="border-l-2 border-line pl-3 text-sm"
          >
            <Beside specification={specification} {...passage} />
          </p>
        ))}
        <p className="text-sm text-muted">
          Under{' '}
          <TextLink href={anchorPath(specification, outcome.code)}>
            <Pieces as="mark" pieces={outcome.title} />
          </TextLink>
        </p>
      </div>
    </>
  )
}

function Beside({ specification, of, code, pieces }: Passage & { specification: Specification }) {
  return (
    <>
      {code ? (
        <TextLink href={statementPath(specification, code)}>{shortCode(code)}</TextLink>
      ) : (
        <span className="text-muted">{of === 'range' ? 'Range:' : 'Scope:'}</span>
      )}{' '}
      <Pieces as="mark" pieces={pieces} />
    </>
  )
}
