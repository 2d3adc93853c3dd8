import type { Metadata } from 'next'
import { PublicFrame } from '#app/frame.tsx'
import { NotificationList } from '#components/notification/notification-list.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Form } from '#components/ui/form.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { signedIn, type Visitor } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { NotificationPage } from '#lib/notification/input.ts'
import { notificationsOf } from '#lib/notification/queries/notifications-of.ts'
import type { Turn } from '#lib/people/page-rules.ts'
import { readAll } from './actions.ts'

export const metadata: Metadata = { title: 'Notifications' }

export default async function NotificationsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const who = await signedIn()
  const turn = NotificationPage.parse(await searchParams)
  const { rows, next, previous } = await notificationsFor(who, turn)
  const held = who.memberships.filter(({ centreId }) => centreId === who.centreId)
  return (
    <PublicFrame current="/notifications">
      <PageHeader
        title="Notifications"
        lede={who.centreName && `What happened at ${who.centreName} that concerns you, the latest first.`}
        actions={
          who.unread > 0 && (
            <Form action={readAll}>
              <SubmitButton kind="secondary">Mark all as read</SubmitButton>
            </Form>
          )
        }
      />
      <div className="space-y-6">
        {rows.length > 0 ? (
          <NotificationList notifications={rows} inSeats={held.length > 1} />
        ) : (
          <Empty title={turn.after || turn.before ? 'Nothing more' : 'Nothing yet'}>
            When somebody does something that concerns you, such as handing in evidence, judging it or writing
            to you, you read of it here.
          </Empty>
        )}
        <Pagination
          label="Notifications"
          previous={previous && `/notifications?before=${previous}`}
          next={next && `/notifications?after=${next}`}
        />
        <p>
          <TextLink href="/account/notifications" className="inline-block py-1">
            Choose what you are told by e-mail
          </TextLink>
        </p>
      </div>
    </PublicFrame>
  )
}

async function notificationsFor({ centreId, personId }: Visitor, turn: Turn) {
  if (!centreId) return { rows: [] }
  const reader = { centreId, personId, seat: null }
  return within(reader, tx => notificationsOf(tx, reader, turn))
}
