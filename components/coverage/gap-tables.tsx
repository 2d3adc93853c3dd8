import { TextLink } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { type ChosenGap, type GapRow, gaps, type MethodRow } from '#lib/portfolio/rules/coverage-gaps.ts'
import { gapWords, phraseOf } from './gap-words.ts'

type Href = (within: string, gap: ChosenGap['gap']) => string

interface Props {
  rows: readonly GapRow[]
  by: 'unit' | 'outcome'
  /** What the specification is called: there may be several on a page. */
  of: string
  href: Href
}

const captions = {
  unit: 'Criteria of each unit, by what they still lack',
  outcome: 'Criteria of each outcome, by what they still lack',
}

/** Units or outcomes against what is missing; a column that is empty everywhere is left out. */
export function GapTable({ rows, by, of, href }: Props) {
  const columns = gaps.filter(gap => rows.some(({ counts }) => counts[gap] > 0))
  return (
    <Table
      caption={`${captions[by]}: ${of}`}
      captionHidden
      head={[by === 'unit' ? 'Unit' : 'Outcome', 'Met', ...columns.map(gap => gapWords[gap].head)]}
    >
      {rows.map(({ key, code, title, total, met, counts }) => (
        <tr key={key}>
          <th scope="row" className="min-w-48 max-w-prose">
            {code.replace(':', ' ')} {title}
          </th>
          <td className="whitespace-nowrap">
            {met} of {total}
          </td>
          {columns.map(gap => (
            <td key={gap}>
              <Count count={counts[gap]} of={`${phraseOf(gap)} in ${code || title}`} href={href(key, gap)} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}

/** Kinds of evidence against how many criteria they claim and met. */
export function MethodTable({ rows, of, href }: { rows: readonly MethodRow[]; of: string; href: Href }) {
  return (
    <Table
      caption={`Criteria by the kinds of evidence that show them: ${of}`}
      captionHidden
      head={['Kind of evidence', 'Criteria claimed', 'Criteria met']}
    >
      {rows.map(({ kind, claimed, met }) => (
        <tr key={kind}>
          <th scope="row">{kindOf(kind).label}</th>
          <td>
            <Count count={claimed} of={`claimed by ${kindOf(kind).label}`} href={href(kind, 'by')} />
          </td>
          <td>
            <Count count={met} of={`met by ${kindOf(kind).label}`} href={href(kind, 'met-by')} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Count({ count, of, href }: { count: number; of: string; href: string }) {
  if (count === 0) return <span className="text-muted">0</span>
  return (
    <TextLink href={href} className="inline-block min-w-6 py-0.5">
      {count}
      <span className="sr-only"> criteria {of}</span>
    </TextLink>
  )
}
