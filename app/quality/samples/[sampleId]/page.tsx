import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { When } from '#components/ui/time.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { sampleAsDrawn } from '#lib/sampling/queries/samples.ts'
import { type Redrawn, redraw } from '#lib/sampling/rules/redraw.ts'
import { strategyInWords } from '#lib/sampling/rules/strategy.ts'
import { PickTable } from './pick-table.tsx'

export const metadata: Metadata = { title: 'A draw' }

export default async function SamplePage({ params }: PageProps<'/quality/samples/[sampleId]'>) {
  const actor = await actorIn('lead_quality_assurer', 'quality_assurer')
  const id = recordId((await params).sampleId)
  const sample = await within(actor, tx => sampleAsDrawn(tx, actor, id))
  if (!sample) notFound()
  const again = redraw(sample)
  const { picks, populationSize, seed, strategy, at, drawnBy } = sample

  return (
    <Frame actor={actor} current="/quality">
      <PageHeader
        breadcrumb={[{ label: 'Sampling', href: '/quality' }]}
        title={`${picks.length} of ${populationSize} signed units drawn`}
        lede={
          <>
            By {drawnBy.name}, <When at={at} />
          </>
        }
      />
      <div className="space-y-8">
        <DrawnAgain again={again} />
        <Section title="What was drawn, and why">
          <PickTable picks={picks} />
        </Section>
        <Section title="How it was drawn">
          <DefinitionList
            items={[
              { term: 'Drawn from', detail: `${populationSize} signed units` },
              { term: 'Left out', detail: leftOut(again) },
              ...again.uncovered.map((sentence, index) => ({
                term: `Not covered (${index + 1})`,
                detail: sentence,
              })),
              { term: 'Strategy', detail: <Sentences sentences={strategyInWords(strategy)} /> },
              { term: 'Seed', detail: <code className="break-all text-sm">{seed}</code> },
              {
                term: 'Order of chance',
                detail: 'By the SHA-256 of the seed followed by the id of each decision, the lowest first.',
              },
            ]}
          />
        </Section>
      </div>
    </Frame>
  )
}

function DrawnAgain({ again: { same, count } }: { again: Redrawn }) {
  if (same)
    return (
      <Notice
        kind="success"
        title={`Drawn again just now: the same ${count} ${count === 1 ? 'pick' : 'picks'}`}
      >
        From the recorded units, strategy and seed, for the same reasons.
      </Notice>
    )
  return (
    <Notice kind="warning" title={`Drawn again just now: ${count} picks that are not the recorded ones`}>
      What is recorded here is not what was drawn. Tell your lead quality assurer, and have the audit record
      verified.
    </Notice>
  )
}

const leftOut = ({ excluded }: Redrawn) =>
  excluded === 0
    ? 'None: whoever drew took part in none of them'
    : `${excluded}, in which whoever drew took part`

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="space-y-1">
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
