import { Status } from '#components/ui/status.tsx'
import { When } from '#components/ui/time.tsx'
import type { Notification } from '#lib/notification/queries/notifications-of.ts'
import { seats } from '#lib/people/rules.ts'
import { NotificationWords } from './notification-words.tsx'

interface Props {
  notifications: readonly Notification[]
  /** Says in which seat each was told, to somebody who has several. */
  inSeats?: boolean
}

/** Each leads to what it is about, and is read from then on. */
export function NotificationList({ notifications, inSeats = false }: Props) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {notifications.map(({ id, sentence, title, seat, createdAt, readAt }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3">
          <div className="min-w-0">
            {/* A plain link: the address answers with another one, and is not to be asked for before it is followed. */}
            <a
              href={`/notifications/${id}`}
              className={`inline-block py-1 text-accent underline underline-offset-4 wrap-anywhere hover:text-accent-strong ${readAt ? '' : 'font-semibold'}`}
            >
              <NotificationWords sentence={sentence} title={title} />
            </a>
            <p className="text-sm text-muted">
              <When at={createdAt} />
              {inSeats && <>, to you as {seats[seat].label.toLowerCase()}</>}
            </p>
          </div>
          {readAt === null && <Status tone="active">Unread</Status>}
        </li>
      ))}
    </ul>
  )
}
