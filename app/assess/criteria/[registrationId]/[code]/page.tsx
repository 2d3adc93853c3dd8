import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { writeAboutCriterion } from '#app/assess/messages/actions.ts'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { CriterionHistory } from '#components/history/criterion-history.tsx'
import { RangePrompts } from '#components/specification/range-prompts.tsx'
import { Statement } from '#components/specification/statement.tsx'
import { Thread } from '#components/thread/thread.tsx'
import { Details } from '#components/ui/details.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { registrationOf } from '#lib/assessment/queries/registration-to-assess.ts'
import { criterionId } from '#lib/assessment/rules/located-criterion.ts'
import { actorIn } from '#lib/auth.ts'
import { type Tx, within } from '#lib/db.ts'
import { threadOf } from '#lib/evidence/messages/queries.ts'
import { mayBeWrittenOn } from '#lib/evidence/messages/rules.ts'
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
  const { specification, located, history, messages } = found
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
        <Thread
          messages={messages}
          readers={`${history.candidate}, and everybody who assesses or quality assures their work,`}
          closed={mayBeWrittenOn({ kind: 'criterion', registrationStatus: history.registrationStatus })}
          action={writeAboutCriterion}
          about={{ registrationId: history.registrationId, criterionId: history.criterionId }}
          owner={actor.personId}
        />
      </div>
    </Frame>
  )
}

async function criterionOf(tx: Tx, actor: Actor, registrationId: string, code: string) {
  const registration = await registrationOf(tx, actor, registrationId)
  const specification = registration && specificationById(registration.specificationId)
  const located = specification && statementAt(specification, code)
  if (!located || located.subPoint) return null
  const asked = criterionId(located.unit, code)
  const history = await criterionHistory(tx, registrationId, asked)
  if (!history) return null
  const messages = await threadOf(tx, { registrationId, criterionId: asked })
  return { specification, located, history, messages }
}
