import { ButtonLink } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Section } from '#components/ui/section.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import {
  type CriterionInCoverage,
  criteriaChosen,
  gapRows,
  methodRows,
  missingMethods,
} from '#lib/portfolio/rules/coverage-gaps.ts'
import type { CriterionMethods } from '#lib/portfolio/rules/methods.ts'
import { labelOf } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import { GapList } from './gap-list.tsx'
import { GapTable, MethodTable } from './gap-tables.tsx'
import { type GapQuery, gapHref, gapWords, phraseOf } from './gap-words.ts'

interface Props {
  /** The page it stands on, and the registration it is about. */
  page: string
  registrationId: string
  specification: Specification
  criteria: readonly CriterionInCoverage[]
  methods: ReadonlyMap<string, CriterionMethods>
  /** What the address asks for; a cell of another registration opens nothing here. */
  query: GapQuery
  criterionHref: (code: string) => string
  /** Where an activity for the criteria that are listed is planned. */
  planHref: string
}

/** What a registration still lacks, by unit, outcome or method; each number leads to its criteria. */
export function CoverageGaps(props: Props) {
  const { page, registrationId, specification, criteria, query } = props
  const anchor = `gaps-${registrationId}`
  const label = labelOf(specification)
  const open = criteria.filter(({ met }) => !met).length
  const tab = (by: GapQuery['by'], label: string) => ({
    label,
    href: gapHref(page, { by }, anchor),
    current: query.by === by,
  })
  const cell = (within: string, gap: GapQuery['gap']) =>
    gapHref(page, { by: query.by, registration: registrationId, within, gap }, `${anchor}-list`)
  return (
    <Section title={`What is missing in ${label}`} level={3} id={anchor}>
      <p>
        {open === 0
          ? 'Every criterion is met.'
          : `${open} of ${criteria.length} criteria ${open === 1 ? 'is' : 'are'} not met yet.`}
      </p>
      <MissingMethods {...props} />
      <Tabs
        label={`What is missing in ${label}, by`}
        links={[tab('unit', 'By unit'), tab('outcome', 'By outcome'), tab('method', 'By method')]}
      />
      {query.by === 'method' ? (
        <MethodTable rows={methodRows(criteria)} of={label} href={cell} />
      ) : (
        <GapTable rows={gapRows(specification, criteria, query.by)} by={query.by} of={label} href={cell} />
      )}
      {query.registration === registrationId && query.gap && (
        <Chosen {...props} id={`${anchor}-list`} gap={query.gap} />
      )}
    </Section>
  )
}

function MissingMethods({ specification, methods }: Props) {
  return specification.units.flatMap(unit =>
    missingMethods(specification, unit, methods).map(({ name, text, source }) => (
      <Notice key={`${unit.id} ${name}`} kind="warning" announced={false}>
        {text} <span className="text-sm text-muted">({source})</span> Nothing met so far rests on one.
      </Notice>
    )),
  )
}

type ChosenProps = Props & { id: string; gap: NonNullable<GapQuery['gap']> }

function Chosen({ id, gap, query, specification, criteria, criterionHref, planHref }: ChosenProps) {
  const chosen = criteriaChosen(criteria, { within: query.within, gap })
  const codes = chosen.map(({ code }) => code)
  return (
    <Section title={`${chosen.length} criteria ${phraseOf(gap)}`} level={4} id={id}>
      {chosen.length > 0 && (
        <GapList
          specification={specification}
          criteria={chosen}
          href={criterionHref}
          action={
            gap in gapWords && (
              <ButtonLink href={planFor(planHref, codes)}>Plan an activity for these</ButtonLink>
            )
          }
        />
      )}
    </Section>
  )
}

const planFor = (address: string, codes: readonly string[]) =>
  `${address}?codes=${encodeURIComponent(codes.join(' '))}`
