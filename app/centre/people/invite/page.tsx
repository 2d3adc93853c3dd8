import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { seatOptions } from '#components/centre/seat-words.ts'
import { Checkboxes, TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { actorIn } from '#lib/auth.ts'
import { invite } from './actions.ts'

export const metadata: Metadata = { title: 'Invite somebody' }

export default async function InvitePage() {
  const actor = await actorIn('centre_administrator')
  return (
    <Frame actor={actor} current="/centre/people">
      <PageHeader
        title="Invite somebody"
        breadcrumb={[{ label: 'People', href: '/centre/people' }]}
        lede="They get the seats at once, and set their own password."
      />
      <div className="max-w-xl">
        <Form action={invite} keep="invite" owner={actor.personId}>
          <TextField
            name="name"
            label="Name"
            hint="As it should appear in records. Somebody who signs in here already keeps the name they have."
            autoComplete="off"
          />
          <TextField name="email" label="E-mail address" type="email" autoComplete="off" spellCheck={false} />
          <Checkboxes
            name="seats[]"
            label="Seats"
            hint="One person may hold several. Nobody can ever judge their own work, whatever seats they hold."
            options={seatOptions()}
          />
          <SubmitButton busy="Inviting">Invite</SubmitButton>
        </Form>
      </div>
    </Frame>
  )
}
