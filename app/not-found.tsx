import type { Metadata } from 'next'
import { TextLink } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { PublicFrame } from './frame.tsx'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <PublicFrame>
      <PageHeader title="Page not found" lede="This page does not exist, or you have no access to it." />
      <p>
        <TextLink href="/">Go to your first page</TextLink>
      </p>
    </PublicFrame>
  )
}
