import { type Kind, kinds } from '../rules.ts'

/** An invented passage in which what identifies somebody is marked: “I helped [[name|Doris]] to [[room|room 4]].” */
export interface Passage {
  readonly id: string
  readonly genre:
    | 'reflective log'
    | 'testimony'
    | 'work product'
    | 'discussion'
    | 'phone'
    | 'file'
    | 'assignment'
  readonly marked: string
}

/** A string that identifies somebody, with its place in the text. */
export interface Label {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/** The text of a passage without its marks, and where the marks were. */
export function read({ id, marked }: Passage): { text: string; labels: Label[] } {
  let text = ''
  let last = 0
  const labels: Label[] = []
  for (const match of marked.matchAll(/\[\[(\w+)\|([^\]]*)\]\]/g)) {
    const [whole, kind = '', found = ''] = match
    if (!(kind in kinds)) throw new RangeError(`${id} marks a “${kind}”, which is no kind`)
    text += marked.slice(last, match.index)
    labels.push({ kind: kind as Kind, start: text.length, end: text.length + found.length })
    text += found
    last = match.index + whole.length
  }
  return { text: text + marked.slice(last), labels }
}
