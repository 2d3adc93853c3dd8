import type { Metadata } from 'next'
import { PublicFrame } from '#app/frame.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { signedIn, type Visitor } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { sendsMail } from '#lib/mail.ts'
import { mailChoices } from '#lib/notification/queries/mail-choices.ts'
import { kindsFor } from '#lib/notification/rules/kinds.ts'
import { ChoicesForm } from './choices-form.tsx'

export const metadata: Metadata = { title: 'What you are told by e-mail' }

export default async function ChoicesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const who = await signedIn()
  const choices = await choicesOf(who)
  const { saved } = await searchParams
  return (
    <PublicFrame current="/account">
      <PageHeader
        breadcrumb={[{ label: 'Your account', href: '/account' }]}
        title="What you are told by e-mail"
        lede={who.centreName && `For what happens at ${who.centreName}.`}
      />
      <div className="max-w-prose space-y-6">
        {saved !== undefined && <Notice kind="success">Your choices are saved.</Notice>}
        {!sendsMail() && (
          <Notice kind="warning" title="This service sends no e-mail">
            Everything that concerns you stands among your notifications in the app. What you choose here
            holds from the day on which the service can send e-mail.
          </Notice>
        )}
        {choices.length > 0 ? (
          <>
            <p>
              Everything stands among your notifications in the app, whatever you choose here. A letter never
              says who or what it is about, only what happened, with a link. What you have read before it is
              sent is left out.
            </p>
            <ChoicesForm choices={choices} />
          </>
        ) : (
          <p>In the seats that you hold here there is nothing that you would be told of.</p>
        )}
      </div>
    </PublicFrame>
  )
}

async function choicesOf({ centreId, personId, memberships }: Visitor) {
  const held = memberships.filter(each => each.centreId === centreId).map(({ seat }) => seat)
  const asked = kindsFor(held)
  if (!centreId || asked.length === 0) return []
  const reader = { centreId, personId, seat: null }
  return within(reader, tx => mailChoices(tx, reader, asked))
}
