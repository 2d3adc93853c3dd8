import { dayInWords, isoDay, type Moment, momentInWords } from './uk-time.ts'

export function When({ at }: { at: Moment }) {
  return <time dateTime={new Date(at).toISOString()}>{momentInWords(at)}</time>
}

export function Day({ at }: { at: Moment }) {
  return <time dateTime={isoDay(at)}>{dayInWords(at)}</time>
}
