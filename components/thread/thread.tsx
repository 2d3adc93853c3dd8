import { TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { When } from '#components/ui/time.tsx'
import type { ThreadMessage } from '#lib/evidence/messages/queries.ts'
import { messageLength } from '#lib/evidence/messages/rules.ts'
import { seats } from '#lib/people/rules.ts'
import type { Verdict } from '#lib/refusal.ts'

interface Props {
  messages: readonly ThreadMessage[]
  /** Who reads what is written here, other than whoever writes it: "Your assessors". */
  readers: string
  /** Why nothing can be written now, or null. */
  closed: Verdict
  action: FormAction
  /** What the thread is about, as its action takes it. */
  about: Readonly<Record<string, string>>
  /** The id of whoever looks at it. */
  owner: string
}

/** The talk about a piece of evidence or a criterion, the first message first, with a form for the next. */
export function Thread({ messages, readers, closed, action, about, owner }: Props) {
  const mine = messages.findLast(({ authorId }) => authorId === owner)
  const last = messages.at(-1)
  return (
    <Section title="Messages" id="messages">
      {messages.length > 0 && (
        <ol className="max-w-prose space-y-4">
          {messages.map(message => (
            <Message key={message.id} message={message} mine={message.authorId === owner} />
          ))}
        </ol>
      )}
      {closed ? (
        (messages.length > 0 || closed.reason === 'thread-not-open') && (
          <p className="text-muted">{closed.sentence}</p>
        )
      ) : (
        // A new key once their message is there: the field is then empty again.
        <Form
          key={mine?.id}
          action={action}
          id="message"
          keep={`message ${Object.values(about).join(' ')}`}
          owner={owner}
          className="max-w-prose space-y-3"
        >
          {Object.entries(about).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextArea
            name="text"
            label={messages.length > 0 && last !== mine ? 'Your answer' : 'Your message'}
            hint={`${readers} will read this, and it stays on record.`}
            rows={4}
            limit={messageLength}
          />
          <SubmitButton kind="secondary" busy="Sending">
            Send
          </SubmitButton>
        </Form>
      )}
    </Section>
  )
}

function Message({ message, mine }: { message: ThreadMessage; mine: boolean }) {
  const { author, seat, text, at } = message
  return (
    <li className={`space-y-1 border-l-4 pl-3 ${mine ? 'border-accent' : 'border-line'}`}>
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <span>
          <span className="font-semibold">{author}</span>
          {mine && ' (you)'}, {seats[seat].label.toLowerCase()}
        </span>
        <span className="text-muted">
          <When at={at} />
        </span>
      </p>
      <Prose text={text} />
    </li>
  )
}
