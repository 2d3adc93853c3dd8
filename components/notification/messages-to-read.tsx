import { Section } from '#components/ui/section.tsx'
import type { WhatWaits } from '#lib/notification/queries/what-waits.ts'
import { NotificationList } from './notification-list.tsx'

/** What was written to somebody and they have not opened, on the first page of their seat. */
export function MessagesToRead({ messages, level }: Pick<WhatWaits, 'messages'> & { level?: 2 | 3 }) {
  if (messages.length === 0) return null
  return (
    <Section title="Messages to read" {...(level && { level })}>
      <NotificationList notifications={messages.map(message => ({ ...message, readAt: null }))} />
    </Section>
  )
}
