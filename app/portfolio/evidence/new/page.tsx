import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Frame } from '#app/frame.tsx'
import { evidencePath } from '#app/portfolio/addresses.ts'
import { askedId } from '#app/record-id.ts'
import { AddFiles } from '#components/evidence/add-files.tsx'
import { DetailsFields } from '#components/evidence/details-fields.tsx'
import { NewDraftAutosave } from '#components/offline/draft-autosave.tsx'
import { Form } from '#components/ui/form.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { actorIn } from '#lib/auth.ts'
import { kindOf, kindsInOrder } from '#lib/evidence/rules/kinds.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import { EvidenceKind } from '#prisma/client/enums.ts'
import { add } from './actions.ts'

export const metadata: Metadata = { title: 'Add evidence' }

const breadcrumb = [
  { label: 'My portfolio', href: '/portfolio' },
  { label: 'Evidence', href: '/portfolio/evidence' },
]

export default async function NewEvidencePage({ searchParams }: PageProps<'/portfolio/evidence/new'>) {
  const actor = await actorIn('candidate')
  const asked = await searchParams
  const kind = z.enum(EvidenceKind).safeParse(asked.kind).data
  const begun = askedId(asked.draft)
  if (begun) redirect(evidencePath(begun))
  return (
    <Frame actor={actor} current="/portfolio/evidence">
      {kind ? <NewEvidence kind={kind} owner={actor.personId} /> : <ChooseKind />}
    </Frame>
  )
}

function ChooseKind() {
  return (
    <>
      <PageHeader
        breadcrumb={breadcrumb}
        title="What kind of evidence is it?"
        lede="Choose first: each kind asks for something else."
      />
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {kindsInOrder.map(kind => (
          <li key={kind} className="border-t border-line py-3">
            <TextLink
              href={`/portfolio/evidence/new?kind=${kind}`}
              className="inline-block min-h-11 content-center text-lg font-semibold"
            >
              {kindOf(kind).label}
            </TextLink>
            <p className="max-w-prose text-muted">{kindOf(kind).hint}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function NewEvidence({ kind, owner }: { kind: EvidenceKind; owner: string }) {
  const { label, hint, author } = kindOf(kind)
  return (
    <>
      <PageHeader
        breadcrumb={[...breadcrumb, { label: 'Kinds', href: '/portfolio/evidence/new' }]}
        title={`Add evidence: ${label.toLowerCase()}`}
        lede={hint}
      />
      <Form action={add} keep={`evidence-new-${kind}`} owner={owner} className="max-w-2xl space-y-6">
        <p>
          Written by: {author}. Everything but the title can wait: a draft is yours alone until you submit it.
        </p>
        <input type="hidden" name="kind" value={kind} />
        <DetailsFields kind={kind} today={londonDay(new Date())} />
        {kindOf(kind).files && <AddFiles />}
        <NewDraftAutosave owner={owner} kind={kind} />
        <SubmitButton busy="Saving…">Save and go on to mapping</SubmitButton>
      </Form>
    </>
  )
}
