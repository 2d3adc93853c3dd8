import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { privateNames } from '#lib/evidence/queries/private-names.ts'
import { keep } from './actions.ts'

export const metadata: Metadata = { title: 'Names you keep private' }

export default async function NamesPage({ searchParams }: PageProps<'/portfolio/names'>) {
  const actor = await actorIn('candidate')
  const kept = (await searchParams).done === 'kept'
  const names = await within(actor, tx => privateNames(tx, actor))
  return (
    <Frame actor={actor} current="/portfolio/evidence">
      <PageHeader
        breadcrumb={[{ label: 'My portfolio', href: '/portfolio' }]}
        title="Names you keep private"
        lede="The confidentiality check looks for them in everything you hand in."
      />
      {kept && <Notice kind="success">Your list is saved.</Notice>}
      <Form action={keep} className="max-w-prose space-y-4">
        <p>
          Write down how the people you support, their families and your colleagues are called, nicknames too.
          Nobody but you sees this list: not your assessor, not your centre.
        </p>
        <TextArea
          name="names"
          label="Names, one on a line"
          rows={12}
          defaultValue={names.join('\n')}
          autoComplete="off"
          spellCheck={false}
        />
        <SubmitButton busy="Saving…">Save the list</SubmitButton>
      </Form>
    </Frame>
  )
}
