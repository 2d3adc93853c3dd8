import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { evidencePath } from '#app/portfolio/addresses.ts'
import { writeAboutCriterion } from '#app/portfolio/messages/actions.ts'
import { CriterionHistory } from '#components/history/criterion-history.tsx'
import { Advice } from '#components/specification/advice.tsx'
import { Definitions } from '#components/specification/definitions.tsx'
import { RangePrompts } from '#components/specification/range-prompts.tsx'
import { Statement } from '#components/specification/statement.tsx'
import { Thread } from '#components/thread/thread.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { mayBeWrittenOn } from '#lib/evidence/messages/rules.ts'
import { statementPath } from '#specs/addresses.ts'
import { adviceFor, definitionsFor, rangeOf } from '#specs/bearing.ts'
import { labelOf } from '#specs/index.ts'
import { ownCriterion } from './own-criterion.ts'

export const metadata: Metadata = { title: 'A criterion and its history' }

export default async function CriterionPage({
  params,
}: PageProps<'/portfolio/criteria/[registrationId]/[code]'>) {
  const { actor, specification, located, history, messages } = await ownCriterion(params)
  const { outcome, criterion } = located
  const { code } = criterion
  const blocks = rangeOf(located)
  const definitions = definitionsFor(specification, criterion)
  const { guidance, mistakes } = adviceFor(specification, located)
  const advice = [...guidance, ...mistakes]
  return (
    <Frame actor={actor} current="/portfolio/coverage">
      <PageHeader
        breadcrumb={[
          { label: 'My portfolio', href: '/portfolio' },
          { label: 'Coverage', href: `/portfolio/coverage#${history.registrationId}` },
        ]}
        title={`Criterion ${code}`}
        lede={`${labelOf(specification)}: ${outcome.title}`}
      />
      <div className="space-y-10">
        <Section title="What it asks">
          <Statement criterion={criterion} />
          {blocks.length > 0 && <RangePrompts blocks={blocks} />}
          {definitions.length > 0 && <Definitions specification={specification} definitions={definitions} />}
          {advice.length > 0 && <Advice items={advice} />}
          <TextLink href={statementPath(specification, code)} className="inline-block py-1">
            {code} in the whole specification
          </TextLink>
        </Section>
        <CriterionHistory history={history} evidenceHref={evidencePath} />
        <Thread
          messages={messages}
          readers="Your assessors, and quality assurers who look at your work,"
          closed={mayBeWrittenOn({ kind: 'criterion', registrationStatus: history.registrationStatus })}
          action={writeAboutCriterion}
          about={{ registrationId: history.registrationId, criterionId: history.criterionId }}
          owner={actor.personId}
        />
      </div>
    </Frame>
  )
}
