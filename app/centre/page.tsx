import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { nameOf } from '#components/centre/specification-choices.ts'
import { WaitingList } from '#components/centre/waiting-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { actorIn } from '#lib/auth.ts'
import { approvalsOf } from '#lib/centre/queries.ts'
import { approvable, nextDeadline } from '#lib/centre/rules.ts'
import { within } from '#lib/db.ts'
import { columnOf, dayInWords, dayOf, daysLater, londonDay } from '#lib/people/day-rules.ts'
import { peopleOf, qualificationsLapsing } from '#lib/people/queries/people.ts'
import { type ListedRegistration, registrationsOf } from '#lib/portfolio/queries/registrations.ts'
import { specificationById } from '#specs/index.ts'

export const metadata: Metadata = { title: 'Centre overview' }

/** How far ahead the overview looks. */
const horizon = 90

export default async function CentrePage() {
  const actor = await actorIn('centre_administrator')
  const today = londonDay(new Date())
  const until = daysLater(today, horizon)
  const { noAssessor, noQualityAssurer, waiting, approvals, lapsing } = await within(actor, async tx => ({
    noAssessor: await registrationsOf(tx, actor, { without: 'assessor' }),
    noQualityAssurer: await registrationsOf(tx, actor, { without: 'quality_assurer' }),
    waiting: await peopleOf(tx, actor, { waiting: true }),
    approvals: await approvalsOf(tx, actor),
    lapsing: await qualificationsLapsing(tx, actor, columnOf(until)),
  }))
  const deadlines = approvable.flatMap(specification => {
    const approval = approvals.get(specification.id)
    const next = approval && nextDeadline(approval, today, until)
    return next
      ? [
          {
            href: '/centre/approvals',
            name: nameOf(specification),
            detail: `${next.what} ${dayInWords(next.day)}`,
          },
        ]
      : []
  })
  const lists = [
    {
      title: 'Candidates without an assessor',
      items: byCandidate(noAssessor.rows),
      more: noAssessor.next && '/centre/registrations?show=assessor',
    },
    {
      title: 'Candidates without a quality assurer',
      items: byCandidate(noQualityAssurer.rows),
      more: noQualityAssurer.next && '/centre/registrations?show=quality_assurer',
    },
    {
      title: 'People who have not set a password',
      items: waiting.rows.map(({ id, name, email }) => ({
        href: `/centre/people/${id}#access`,
        name,
        detail: email,
      })),
      more: waiting.next && '/centre/people?only=waiting',
    },
    {
      title: 'Staff qualifications lapsing',
      items: lapsing.slice(0, 25).map(({ person, title, expiresOn }) => ({
        href: `/centre/people/${person.id}#qualifications`,
        name: person.name,
        detail: expiresOn ? lapse(title, dayOf(expiresOn), today) : title,
      })),
    },
    { title: 'Approvals ending', items: deadlines },
  ].filter(({ items }) => items.length > 0)
  return (
    <Frame actor={actor} current="/centre">
      <PageHeader
        title="Overview"
        lede={`What needs doing in ${actor.centreName}.`}
        actions={
          <>
            <ButtonLink href="/centre/registrations/new" kind="primary">
              Register a candidate
            </ButtonLink>
            <ButtonLink href="/centre/people/invite">Invite somebody</ButtonLink>
          </>
        }
      />
      <div className="space-y-10">
        {approvals.size === 0 && <FirstSteps />}
        {lists.map(list => (
          <WaitingList key={list.title} {...list} />
        ))}
        {lists.length === 0 && approvals.size > 0 && (
          <Empty title="Nothing is waiting on you">
            <p>
              Every candidate has an assessor and a quality assurer, everybody has set a password, and nothing
              lapses in the next {horizon} days.
            </p>
          </Empty>
        )}
      </div>
    </Frame>
  )
}

/** One line a candidate: at one of their registrations all of them can be allocated at once. */
function byCandidate(rows: readonly ListedRegistration[]) {
  return [...Map.groupBy(rows, ({ candidate }) => candidate.id).values()].map(all => ({
    href: `/centre/registrations/${all[0]!.id}#allocations`,
    name: all[0]!.candidate.name,
    detail: `${all.map(({ specificationId }) => nameOf(specificationById(specificationId))).join('; ')}, since ${dayInWords(dayOf(all.at(-1)!.registeredOn))}`,
  }))
}

const lapse = (title: string, on: string, today: string) =>
  `${title}, ${on < today ? 'lapsed on' : 'valid until'} ${dayInWords(on)}`

function FirstSteps() {
  return (
    <Empty
      title="Three steps to begin"
      action={<ButtonLink href="/centre/approvals">Record an approval</ButtonLink>}
    >
      <ol className="list-decimal space-y-1 pl-5">
        <li>Record which qualifications the centre is approved for.</li>
        <li>Invite assessors and quality assurers, and record what they hold.</li>
        <li>Register candidates, and allocate an assessor and a quality assurer to each.</li>
      </ol>
    </Empty>
  )
}
