import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Item, Standing } from './upload-item.ts'
import { bytesInWords, progressInWords } from './upload-words.ts'
import type { Uploads } from './uploads.ts'

/** One file on its way: how far it has come, what it waits for, and what can be done about it. */
export function UploadRow({ item, uploads }: { item: Item; uploads: Uploads | undefined }) {
  const { key, name, size, sent, standing } = item
  const moving = standing === 'sending' || standing === 'queued' || standing === 'cut-off'
  const canGoOn = standing === 'paused' || standing === 'signed-out'
  return (
    <li className="space-y-1 py-3">
      <p id={`upload-${key}`} className="min-w-0 break-words font-semibold">
        <bdi>{name}</bdi>
      </p>
      {standing !== 'refused' && (
        <progress
          aria-labelledby={`upload-${key}`}
          value={sent}
          max={Math.max(size, 1)}
          className="ui-progress"
        />
      )}
      <p className={standing === 'refused' ? 'text-danger' : 'text-sm text-muted'}>{wordsOf(item)}</p>
      <div className="flex flex-wrap gap-2">
        {moving && <Deed name={name} word="Pause" onClick={() => uploads?.pause(key)} />}
        {canGoOn && <Deed name={name} word="Go on" onClick={() => uploads?.goOn(key)} />}
        {standing === 'cut-off' && <Deed name={name} word="Try now" onClick={() => uploads?.goOn(key)} />}
        {standing !== 'checking' && (
          <Deed
            name={name}
            word={standing === 'refused' ? 'Put away' : 'Cancel'}
            onClick={() => uploads?.cancel(key)}
          />
        )}
      </div>
    </li>
  )
}

function Deed({ name, word, onClick }: { name: string; word: string; onClick: () => void }) {
  return (
    <Button onClick={onClick}>
      {word}
      <span className="sr-only"> {name}</span>
    </Button>
  )
}

const signIn = () => `/sign-in?next=${encodeURIComponent(location.pathname)}`

const words: Readonly<Record<Standing, (item: Item) => ReactNode>> = {
  queued: ({ size }) => `${bytesInWords(size)}, next in the queue`,
  sending: ({ sent, size, speed }) => progressInWords(sent, size, speed),
  paused: ({ sent, size }) => `Paused at ${progressInWords(sent, size, null)}`,
  'cut-off': ({ sent, size }) =>
    `The connection is lost at ${progressInWords(sent, size, null)}. It goes on by itself when it is back.`,
  'signed-out': () => (
    <>
      You have been signed out. What was sent is kept:{' '}
      <a
        className="text-accent underline underline-offset-4"
        href={signIn()}
        target="_blank"
        rel="noreferrer"
      >
        sign in again (opens in a new tab)
      </a>
      , then it goes on.
    </>
  ),
  left: ({ sent, size }) =>
    `${progressInWords(sent, size, null)} were sent before. Choose the same file again to go on from there.`,
  checking: () => 'It has arrived and is being checked.',
  waiting: ({ sentence }) => sentence,
  admitted: () => 'It is in your draft.',
  refused: ({ sentence }) => sentence ?? 'The service did not take this file.',
}

const wordsOf = (item: Item): ReactNode => words[item.standing](item)
