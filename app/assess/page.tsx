import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { MessagesToRead } from '#components/notification/messages-to-read.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Section } from '#components/ui/section.tsx'
import { QueueAddress } from '#lib/assessment/input.ts'
import { assessorQueue, queuePage } from '#lib/assessment/queries/assessor-queue.ts'
import { unitsOfAssessor } from '#lib/assessment/queries/units-of-assessor.ts'
import { isComplete } from '#lib/assessment/rules/caseload.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { whatWaits } from '#lib/notification/queries/what-waits.ts'
import { addressOf } from './queue-address.ts'
import { QueueFilter } from './queue-filter.tsx'
import { QueueTable } from './queue-table.tsx'
import { UnitsToDo } from './units-to-do.tsx'

export const metadata: Metadata = { title: 'Waiting for you' }

export default async function QueuePage({ searchParams }: PageProps<'/assess'>) {
  const actor = await actorIn('assessor')
  const address = QueueAddress.parse(await searchParams)
  const { candidate: candidateId, kind, after } = address
  const { rows, units, waits } = await within(actor, async tx => ({
    rows: await assessorQueue(tx, actor, { candidateId, kind, after }),
    units: await unitsOfAssessor(tx, actor),
    waits: await whatWaits(tx, actor),
  }))
  const items = rows.slice(0, queuePage)
  const last = rows.length > queuePage ? items.at(-1) : undefined
  const reopened = units.filter(({ status }) => status === 'reopened')
  const complete = units.filter(unit => unit.status !== 'reopened' && isComplete(unit))
  const filtered = Boolean(candidateId || kind || after)

  return (
    <Frame actor={actor} current="/assess">
      <PageHeader
        title="Waiting for you"
        lede={`Evidence that your candidates have handed in, longest first. Your centre promises feedback within ${waits.feedbackDays} working days.`}
      />
      <div className="space-y-10">
        <MessagesToRead messages={waits.messages} />
        <UnitsToDo reopened={reopened} complete={complete} />
        <Section title="Evidence to judge">
          <QueueFilter candidates={units} candidateId={candidateId} kind={kind} />
          {items.length > 0 ? (
            <QueueTable items={items} now={new Date()} feedbackDays={waits.feedbackDays} />
          ) : (
            <Empty title={filtered ? 'Nothing here matches' : 'Nothing waits for you'}>
              {filtered
                ? 'Choose all candidates and all kinds to see everything that waits.'
                : 'What your candidates hand in appears here, longest wait first.'}
            </Empty>
          )}
          <Pagination
            label="Evidence to judge"
            previous={after && addressOf({ ...address, after: undefined })}
            next={last && addressOf({ ...address, after: last })}
          />
        </Section>
      </div>
    </Frame>
  )
}
