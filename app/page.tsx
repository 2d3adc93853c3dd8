import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { visitor } from '#lib/auth.ts'
import { homeOf } from '#lib/people/rules.ts'
import { PublicFrame } from './frame.tsx'
import { product } from './frame-navigation.ts'

export const metadata: Metadata = { title: { absolute: product } }

export default async function FrontPage() {
  const who = await visitor()
  if (who)
    redirect(
      homeOf(who.memberships.filter(({ centreId }) => centreId === who.centreId).map(({ seat }) => seat)),
    )
  return (
    <PublicFrame>
      <PageHeader
        title={product}
        lede="Evidence, assessment and quality assurance for vocational qualifications in health and social care."
      />
      <div className="max-w-prose space-y-6">
        <ul className="list-disc space-y-2 pl-6">
          <li>
            Candidates gather evidence of their work once, and map it to the criteria of every qualification
            they are registered on.
          </li>
          <li>Assessors judge it criterion by criterion and sign each unit when its rules are met.</li>
          <li>
            Quality assurers sample what was signed, and everybody can follow how each decision came about.
          </li>
        </ul>
        <p>Your centre gives you your account. If you have none, ask your centre administrator.</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink kind="primary" href="/sign-in">
            Sign in
          </ButtonLink>
          <ButtonLink href="/specifications">Read the specifications</ButtonLink>
        </div>
      </div>
    </PublicFrame>
  )
}
