import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { evidencePath } from '#app/portfolio/addresses.ts'
import { recordId } from '#app/record-id.ts'
import { Empty } from '#components/ui/empty.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { draftAsStored } from '#lib/evidence/queries/draft-copies.ts'
import { CopyForm } from './copy-form.tsx'

export const metadata: Metadata = { title: 'Two versions of a draft' }

export default async function CopiesPage({ params }: { params: Promise<{ evidenceId: string }> }) {
  const actor = await actorIn('candidate')
  const id = recordId((await params).evidenceId)
  const draft = (await within(actor, tx => draftAsStored(tx, actor.personId, id))) ?? notFound()
  return (
    <Frame actor={actor} current="/portfolio/evidence">
      <PageHeader
        breadcrumb={[
          { label: 'My portfolio', href: '/portfolio' },
          { label: 'Evidence', href: '/portfolio/evidence' },
          { label: draft.title, href: evidencePath(id) },
        ]}
        title="Two versions of this draft"
        lede="It was changed in two tabs or on two devices at once. Choose for each field what to keep."
      />
      <div className="space-y-10">
        {draft.copies.length === 0 && (
          <Empty title="There is one version only">Everything that was typed is in the draft.</Empty>
        )}
        {draft.copies.map(copy => (
          <CopyForm key={copy.id} draft={draft} copy={copy} />
        ))}
      </div>
    </Frame>
  )
}
