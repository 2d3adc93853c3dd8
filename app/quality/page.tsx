import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { askedId } from '#app/record-id.ts'
import { MessagesToRead } from '#components/notification/messages-to-read.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { whatWaits } from '#lib/notification/queries/what-waits.ts'
import { latestConclusions } from '#lib/sampling/queries/conclusions.ts'
import { countToDraw } from '#lib/sampling/queries/population.ts'
import { latestSamples } from '#lib/sampling/queries/samples.ts'
import { waitingPicks } from '#lib/sampling/queries/waiting-picks.ts'
import { ConclusionTable } from './conclusion-table.tsx'
import { DrawForm } from './draw-form.tsx'
import { SampleTable } from './sample-table.tsx'
import { WaitingTable } from './waiting-table.tsx'

export const metadata: Metadata = { title: 'Sampling' }

export default async function SamplingPage({ searchParams }: PageProps<'/quality'>) {
  const actor = await actorIn('lead_quality_assurer', 'quality_assurer')
  const after = askedId((await searchParams).after)
  const { waiting, toDraw, samples, conclusions, waits } = await within(actor, async tx => ({
    waiting: await waitingPicks(tx, actor, after),
    toDraw: await countToDraw(tx, actor),
    samples: await latestSamples(tx, actor),
    conclusions: await latestConclusions(tx, actor),
    waits: await whatWaits(tx, actor),
  }))
  return (
    <Frame actor={actor} current="/quality">
      <PageHeader
        title="Sampling"
        lede="Signed units that were drawn for you to look at, and those that nobody has drawn yet."
      />
      <div className="space-y-10">
        <MessagesToRead messages={waits.messages} />
        <Section title="Waiting for you" id="waiting">
          <WaitingTable picks={waiting} first={after === null} />
        </Section>
        <Section title="Draw a sample" id="draw">
          <DrawForm toDraw={toDraw} />
        </Section>
        <Section title="Latest draws" id="draws">
          <SampleTable samples={samples} />
        </Section>
        <Section title="Latest conclusions" id="conclusions">
          <ConclusionTable conclusions={conclusions} />
        </Section>
      </div>
    </Frame>
  )
}
