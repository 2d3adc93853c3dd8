import { inWords, isSingle, type Unsent } from '#components/offline/unsent.ts'
import { Button } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'
import { clockInWords } from '#components/ui/uk-time.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import type { DraftHere } from './drafts-here.ts'

interface Props {
  drafts: readonly DraftHere[]
  unsent: Unsent
  onOpen: (draft: DraftHere) => void
}

export function DraftList({ drafts, unsent, onOpen }: Props) {
  const waiting = inWords(unsent)
  return (
    <Section title="Your drafts on this device">
      <p role="status">
        {waiting
          ? `${waiting} ${isSingle(unsent) ? 'waits' : 'wait'} to be sent.`
          : 'Everything has been sent.'}
      </p>
      {drafts.length === 0 ? (
        <Empty title="There are no drafts on this device">
          Begin one below: it is sent once there is a network.
        </Empty>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {drafts.map(draft => (
            <li key={draft.id} className="space-y-1 py-3">
              <Button kind="quiet" className="-ml-3" onClick={() => onOpen(draft)}>
                <bdi>{draft.title}</bdi>
              </Button>
              <p className="text-sm text-muted">{kindOf(draft.kind).label}</p>
              {standingOf(draft).map(words => (
                <p key={words} className="text-sm">
                  {words}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** How far each part of it has come. */
function standingOf({ kept, files }: DraftHere): string[] {
  const refused = files.filter(({ problem }) => problem)
  const waiting = files.length - refused.length
  const { problem } = kept?.about ?? {}
  return [
    kept
      ? problem
        ? `Not sent: ${problem}`
        : `What you typed at ${clockInWords(kept.at)} waits to be sent.`
      : 'Its words are as the service has them.',
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'file waits' : 'files wait'} to be sent.`] : []),
    ...refused.map(file => `${file.name} was not taken: ${file.problem}`),
  ]
}
