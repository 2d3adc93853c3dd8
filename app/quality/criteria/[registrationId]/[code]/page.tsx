import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { writeAboutCriterion } from '#app/quality/messages/actions.ts'
import { recordId } from '#app/record-id.ts'
import { CriterionHistory } from '#components/history/criterion-history.tsx'
import { Statement } from '#components/specification/statement.tsx'
import { Thread } from '#components/thread/thread.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { criterionId } from '#lib/assessment/rules/located-criterion.ts'
import { actorIn } from '#lib/auth.ts'
import { type Tx, within } from '#lib/db.ts'
import { threadOf } from '#lib/evidence/messages/queries.ts'
import { mayBeWrittenOn } from '#lib/evidence/messages/rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { criterionHistory } from '#lib/portfolio/queries/criterion-history.ts'
import { specificationOf } from '#lib/sampling/queries/specification-of.ts'
import { statementFrom } from '#specs/addresses.ts'
import { labelOf } from '#specs/index.ts'

export const metadata: Metadata = { title: 'History of a criterion' }

export default async function CriterionPage({
  params,
}: PageProps<'/quality/criteria/[registrationId]/[code]'>) {
  const actor = await actorIn('lead_quality_assurer', 'quality_assurer')
  const { registrationId, code } = await params
  const id = recordId(registrationId)
  const found = await within(actor, tx => criterionOf(tx, actor, id, code))
  if (!found) notFound()
  const { specification, criterion, history, messages } = found

  return (
    <Frame actor={actor} current="/quality/units">
      <PageHeader
        breadcrumb={[{ label: 'Signed units', href: '/quality/units' }]}
        title={`Criterion ${criterion.code}`}
        lede={`${history.candidate}, ${labelOf(specification)}`}
      />
      <div className="space-y-8">
        <Statement criterion={criterion} />
        <CriterionHistory history={history} />
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

async function criterionOf(tx: Tx, actor: Actor, registrationId: string, segment: string) {
  const specification = await specificationOf(tx, actor, registrationId)
  const located = specification && statementFrom(specification, segment)
  if (!located || located.subPoint) return null
  const { unit, criterion } = located
  const asked = criterionId(unit, criterion.code)
  const history = await criterionHistory(tx, registrationId, asked)
  if (!history) return null
  const messages = await threadOf(tx, { registrationId, criterionId: asked })
  return { specification, criterion, history, messages }
}
