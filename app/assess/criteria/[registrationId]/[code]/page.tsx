import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { CriterionHistory } from '#components/history/criterion-history.tsx'
import { RangePrompts } from '#components/specification/range-prompts.tsx'
import { Statement } from '#components/specification/statement.tsx'
import { Details } from '#components/ui/details.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { registrationOf } from '#lib/assessment/queries/registration-to-assess.ts'
import { criterionId } from '#lib/assessment/rules/located-criterion.ts'
import { actorIn } from '#lib/auth.ts'
import { type Tx, within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { criterionHistory } from '#lib/portfolio/queries/criterion-history.ts'
import { labelOf, specificationById, statementAt } from '#specs/index.ts'

export const metadata: Metadata = { title: 'History of a criterion' }

export default async function CriterionPage({
  params,
}: PageProps<'/assess/criteria/[registrationId]/[code]'>) {
  const actor = await actorIn('assessor')
  const { registrationId, code } = await params
  const id = recordId(registrationId)
  const found = await within(actor, tx => criterionOf(tx, actor, id, decodeURIComponent(code)))
  if (!found) notFound()
  const { specification, located, history } = found
  const { unit, criterion } = located
  const blocks = unit.outcomes
    .flatMap(({ range }) => range)
    .filter(each => each.criteria.includes(criterion.code))

  return (
    <Frame actor={actor} current="/assess/candidates">
      <PageHeader
        breadcrumb={[
          { label: 'Your candidates', href: '/assess/candidates' },
          { label: history.candidate, href: `/assess/registrations/${id}` },
        ]}
        title={`Criterion ${criterion.code}`}
        lede={`${history.candidate}, ${labelOf(specification)}`}
      />
      <div className="space-y-8">
        <Statement criterion={criterion} />
        {blocks.length > 0 && (
          <Details summary={`Range of ${criterion.code}`}>
            <RangePrompts blocks={blocks} />
          </Details>
        )}
        <CriterionHistory history={history} evidenceHref={evidenceId => `/assess/evidence/${evidenceId}`} />
      </div>
    </Frame>
  )
}

async function criterionOf(tx: Tx, actor: Actor, registrationId: string, code: string) {
  const registration = await registrationOf(tx, actor, registrationId)
  const specification = registration && specificationById(registration.specificationId)
  const located = specification && statementAt(specification, code)
  if (!located || located.subPoint) return null
  const history = await criterionHistory(tx, registrationId, criterionId(located.unit, code))
  return history && { specification, located, history }
}
