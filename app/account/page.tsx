import type { Metadata } from 'next'
import { PublicFrame } from '#app/frame.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { signedIn, type Visitor } from '#lib/auth.ts'
import { openSessions } from '#lib/people/queries/sessions.ts'
import { seats } from '#lib/people/rules.ts'
import { PasswordForm } from './password-form.tsx'
import { Sessions } from './sessions.tsx'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const who = await signedIn()
  const sessions = await openSessions(who, new Date())
  const { ended, changed } = await searchParams
  return (
    <PublicFrame current="/account">
      <PageHeader title="Your account" />
      <div className="space-y-10">
        <DefinitionList
          items={[
            { term: 'Name', detail: who.name },
            { term: 'E-mail address', detail: who.email },
          ]}
        />
        <Section title="Your seats">
          <Seats memberships={who.memberships} />
        </Section>
        <Section title="Notifications">
          <TextLink href="/account/notifications" className="inline-block py-1">
            Choose what you are told by e-mail
          </TextLink>
        </Section>
        <Section title="Where you are signed in" id="sessions">
          {ended !== undefined && <Notice kind="success">That browser has been signed out.</Notice>}
          <Sessions sessions={sessions} current={who.sessionId} />
        </Section>
        <Section title="Change your password" id="password">
          {changed !== undefined && (
            <Notice kind="success">Your password is changed, and every other browser is signed out.</Notice>
          )}
          <PasswordForm email={who.email} />
        </Section>
      </div>
    </PublicFrame>
  )
}

function Seats({ memberships }: { memberships: Visitor['memberships'] }) {
  const centres = [...new Map(memberships.map(each => [each.centreId, each.centreName]))]
  if (centres.length === 0)
    return <p>You hold no seat in any centre. Ask your centre administrator if you should.</p>
  return (
    <DefinitionList
      items={centres.map(([id, term]) => ({
        term,
        detail: memberships
          .filter(({ centreId }) => centreId === id)
          .map(({ seat }) => seats[seat].label)
          .join(', '),
      }))}
    />
  )
}
