import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { PeopleTable } from '#components/centre/people-table.tsx'
import { seatOptions } from '#components/centre/seat-words.ts'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Select, TextField } from '#components/ui/field.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { peopleOf } from '#lib/people/queries/people.ts'
import { seats } from '#lib/people/rules.ts'
import { Seat } from '#prisma/client/enums.ts'
import { addressOf, asked, type Search, turnOf } from '../asked.ts'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage({ searchParams }: { searchParams: Search }) {
  const actor = await actorIn('centre_administrator')
  const search = await asked(searchParams)
  const seat = Object.values(Seat).find(each => each === search.seat)
  const text = search.text?.trim().slice(0, 100)
  const { only } = search
  const page = await within(actor, tx =>
    peopleOf(tx, actor, {
      seat,
      text,
      waiting: only === 'waiting',
      left: only === 'left',
      ...turnOf(search),
    }),
  )
  const turn = (way: 'after' | 'before', id?: string) =>
    id && addressOf('/centre/people', { seat, text, only, [way]: id })
  return (
    <Frame actor={actor} current="/centre/people">
      <PageHeader
        title="People"
        lede={`Everybody with a seat in ${actor.centreName}.`}
        actions={
          <ButtonLink href="/centre/people/invite" kind="primary">
            Invite somebody
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <search aria-label="People">
          <form method="get" className="flex flex-wrap items-end gap-4">
            <TextField
              name="text"
              label="Name or e-mail address"
              type="search"
              defaultValue={text}
              className="w-64"
            />
            <Select name="seat" label="Seat" empty="Any seat" defaultValue={seat} options={seatOptions()} />
            <Select name="only" label="Show" empty="Everybody here" defaultValue={only} options={shows} />
            <Button type="submit">Show</Button>
          </form>
        </search>
        {page.rows.length > 0 ? (
          <PeopleTable people={page.rows} caption={seat ? `People: ${seats[seat].label}` : 'People'} />
        ) : (
          <Empty
            title="Nobody is like that"
            action={<ButtonLink href="/centre/people">Show everybody</ButtonLink>}
          >
            <p>Try part of the name or another seat, or invite the person you are looking for.</p>
          </Empty>
        )}
        <Pagination label="People" previous={turn('before', page.previous)} next={turn('after', page.next)} />
      </div>
    </Frame>
  )
}

const shows = [
  { value: 'waiting', label: 'No password yet' },
  { value: 'left', label: 'Has left' },
]
