import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { Table } from '#components/ui/table.tsx'
import { When } from '#components/ui/time.tsx'
import { endAll, endOne } from './actions.ts'
import { browserName } from './browser-name.ts'

interface Props {
  sessions: readonly { id: string; userAgent: string; createdAt: Date }[]
  /** The session that asks. */
  current: string
}

export function Sessions({ sessions, current }: Props) {
  return (
    <>
      <Table
        caption="Browsers in which you are signed in"
        captionHidden
        head={['Browser', 'Since', 'Sign out']}
      >
        {sessions.map(({ id, userAgent, createdAt }) => (
          <tr key={id}>
            <th scope="row">{browserName(userAgent)}</th>
            <td>
              <When at={createdAt} />
            </td>
            <td>{id === current ? 'This browser' : <EndOne id={id} name={browserName(userAgent)} />}</td>
          </tr>
        ))}
      </Table>
      <Form action={endAll} id="everywhere">
        <SubmitButton kind="danger" busy="Signing out">
          Sign out everywhere, here too
        </SubmitButton>
      </Form>
    </>
  )
}

function EndOne({ id, name }: { id: string; name: string }) {
  return (
    <Form action={endOne} id={id}>
      <input type="hidden" name="sessionId" value={id} />
      <SubmitButton kind="secondary" busy="Signing out">
        Sign out<span className="sr-only"> {name}</span>
      </SubmitButton>
    </Form>
  )
}
