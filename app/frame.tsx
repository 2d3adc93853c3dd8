import type { ReactNode } from 'react'
import { Bell } from '#components/notification/bell.tsx'
import { OnDevice } from '#components/offline/on-device.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { SiteHeader } from '#components/ui/site-header.tsx'
import { mostUnread, type Visitor, visitor } from '#lib/auth.ts'
import { type Actor, homeOf, seats, seatsInOrder } from '#lib/people/rules.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { CentreForms } from './frame-centres.tsx'
import { account, navigation, product, specifications } from './frame-navigation.ts'
import { SignOutForm } from './sign-out-form.tsx'

interface Props {
  actor: Actor
  /** The address of the page in the navigation that this one is, or is below. */
  current?: string
  children: ReactNode
}

/** Around every page of a seat: its navigation, the person's other seats and centres, sign-out. Asks the database nothing. */
export async function Frame({ actor, current, children }: Props) {
  return (
    <Shell seat={actor.seat} current={current}>
      {children}
    </Shell>
  )
}

/** Around pages that need no seat; who is signed in has their header all the same. */
export async function PublicFrame({ current, children }: { current?: string; children: ReactNode }) {
  return <Shell current={current}>{children}</Shell>
}

async function Shell({ seat, current, children }: { seat?: Seat; current?: string; children: ReactNode }) {
  return (
    <>
      <Header seat={seat} current={current} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-4 py-6 focus:outline-none">
        {children}
      </main>
      <footer className="mx-auto max-w-7xl border-t border-line px-4 py-4 text-sm text-muted print:hidden">
        <TextLink href="/specifications" className="inline-block py-1">
          Specifications and whose text they are
        </TextLink>
      </footer>
    </>
  )
}

async function Header({ seat, current }: { seat?: Seat; current?: string }) {
  const who = await visitor()
  const mark = <Page extends { href: string }>(page: Page) => ({ ...page, current: page.href === current })
  if (!who) {
    const signIn = { label: 'Sign in', href: '/sign-in' }
    return <SiteHeader product={product} nav={[specifications, signIn].map(mark)} />
  }
  const held = seatsInOrder(
    who.memberships.filter(({ centreId }) => centreId === who.centreId).map(each => each.seat),
  )
  const sitting = seat ?? held[0]
  const others = otherCentres(who)
  return (
    <>
      <SiteHeader
        product={product}
        home={sitting ? seats[sitting].home : homeOf(held)}
        nav={[...(sitting ? navigation[sitting] : []), specifications].map(mark)}
        beside={<Bell unread={who.unread} most={mostUnread} current={current === '/notifications'} />}
        person={who.name}
        centre={who.centreName}
        seat={sitting && seats[sitting].label}
        seats={held.map(each => ({
          label: seats[each].label,
          href: seats[each].home,
          current: sitting && seats[each].home === seats[sitting].home,
        }))}
        account={mark(account)}
        centres={others.length > 0 && <CentreForms centres={others} />}
        signOut={<SignOutForm person={who.personId} />}
      />
      <OnDevice person={who.personId} />
    </>
  )
}

/** Each centre once, however many seats are held in it. */
function otherCentres({ memberships, centreId }: Visitor): { id: string; name: string }[] {
  const names = new Map(memberships.map(each => [each.centreId, each.centreName]))
  return [...names].filter(([id]) => id !== centreId).map(([id, name]) => ({ id, name }))
}
