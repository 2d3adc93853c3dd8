import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { RegistrationTable } from '#components/centre/registration-table.tsx'
import { nameOf } from '#components/centre/specification-choices.ts'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Select, TextField } from '#components/ui/field.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { registrationsOf } from '#lib/portfolio/queries/registrations.ts'
import { AllocationRole, RegistrationStatus } from '#prisma/client/enums.ts'
import { specifications } from '#specs/index.ts'
import { addressOf, asked, type Search, turnOf } from '../asked.ts'

export const metadata: Metadata = { title: 'Candidates' }

const path = '/centre/registrations'

export default async function RegistrationsPage({ searchParams }: { searchParams: Search }) {
  const actor = await actorIn('centre_administrator')
  const search = await asked(searchParams)
  const show = shows.find(({ value }) => value === search.show)?.value
  const specificationId = specifications.find(({ id }) => id === search.specification)?.id
  const name = search.name?.trim().slice(0, 100)
  const page = await within(actor, tx =>
    registrationsOf(tx, actor, {
      specificationId,
      name,
      without: Object.values(AllocationRole).find(role => role === show),
      status: Object.values(RegistrationStatus).find(status => status === show),
      ...turnOf(search),
    }),
  )
  const turn = (way: 'after' | 'before', id?: string) =>
    id && addressOf(path, { show, specification: specificationId, name, [way]: id })
  return (
    <Frame actor={actor} current={path}>
      <PageHeader
        title="Candidates"
        lede="Every registration, the newest first."
        actions={
          <ButtonLink href="/centre/registrations/new" kind="primary">
            Register a candidate
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <search aria-label="Registrations">
          <form method="get" className="flex flex-wrap items-end gap-4">
            <TextField
              name="name"
              label="Candidate’s name"
              type="search"
              defaultValue={name}
              className="w-56"
            />
            <div className="min-w-0 max-w-full">
              <Select
                name="specification"
                label="Registered on"
                empty="Anything"
                defaultValue={specificationId}
                options={specifications.map(each => ({ value: each.id, label: nameOf(each) }))}
              />
            </div>
            <Select name="show" label="Show" empty="All" defaultValue={show} options={shows} />
            <Button type="submit">Show</Button>
          </form>
        </search>
        {page.rows.length > 0 ? (
          <RegistrationTable registrations={page.rows} caption="Registrations" />
        ) : (
          <Empty
            title="No registration is like that"
            action={<ButtonLink href={path}>Show all registrations</ButtonLink>}
          >
            <p>Try part of the name or another filter, or register the candidate you are looking for.</p>
          </Empty>
        )}
        <Pagination
          label="Registrations"
          previous={turn('before', page.previous)}
          next={turn('after', page.next)}
        />
      </div>
    </Frame>
  )
}

const shows = [
  { value: 'assessor', label: 'Without an assessor' },
  { value: 'quality_assurer', label: 'Without a quality assurer' },
  { value: 'active', label: 'Active' },
  { value: 'withdrawn', label: 'Withdrawn' },
  { value: 'completed', label: 'Completed' },
] as const
