import { after, before, type Found } from './found.ts'
import type { Kind } from './rules.ts'

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const year = String.raw`(?:19|20)\d\d`
const date = new RegExp(
  [
    String.raw`(?<![\d./-])\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:${year}|\d{2})(?![\d/-])`,
    String.raw`(?<![\d./-])${year}-\d{2}-\d{2}(?!\d)`,
    String.raw`(?<![\d./-])${day}(?:\s+of)?[\s-]+${month}(?:,?[\s-]+(?:${year}|['’]?\d{2}(?![\d:.]))|(?![a-z]))`,
    String.raw`\b${month}\s+${day}(?:,?\s+${year})?(?!\d)`,
    String.raw`\b${month},?\s+${year}(?!\d)`,
  ].join('|'),
  'gi',
)
const bareYear = new RegExp(String.raw`(?<![\d./-])${year}(?![\d/-])`, 'g')

/** What the words before or after a date make of it: the occasion nearest to the date counts. */
const occasions: readonly { kind: Kind; before: RegExp; after: RegExp; year?: RegExp }[] = [
  {
    kind: 'birth',
    before: /\b(?:d\.?\s?o\.?\s?b\b\.?|date\s+of\s+birth|birth\s*date|born|birthday|birthdate|b\.)/gi,
    after:
      /^[\s,)(]*(?:is|was|=)?\s*(?:(?:his|her|their|my|the)\s+)?(?:\w+['’]s\s+)?(?:birthday|date of birth|d\.?o\.?b\b)/i,
    year: /\bborn(?:\s+(?:in|on|around|about|\w+ in))?\s*$|\b(?:d\.?o\.?b\.?|date of birth|year of birth)\W{0,3}$/i,
  },
  {
    kind: 'admission',
    before:
      /\b(?:admitted|re-?admitted|date\s+of\s+(?:admission|arrival)|admission(?:\s+date|\s+on)?|moved\s+(?:in|into|to|here)|came\s+(?:to\s+live|into\s+care|to\s+us)|taken\s+into\s+(?:care|hospital)|placed\s+(?:with|in|at)|arrived\s+(?:from\s+hospital|at\s+the\s+home)|joined\s+(?:us|the\s+home)|went\s+into\s+(?:hospital|care|respite)|became\s+a\s+(?:resident|tenant)|sectioned|detained)\b/gi,
    after:
      /^[\s,)(]*(?:(?:when|that|and|the\s+day)\s+)?(?:she|he|they|\p{Lu}\p{L}+|mum|dad|the (?:resident|patient|client|individual))?\s*(?:(?:was|were|had|been|has)\s+){0,2}(?:re-?admitted|moved\s+(?:in|into|to|here)|came\s+to\s+live|taken\s+(?:into|to)\s+(?:hospital|care)|admission\b|sectioned)/iu,
  },
  {
    kind: 'discharge',
    before:
      /\b(?:discharged|date\s+of\s+discharge|discharge\s+date|discharge(?:\s+(?:on|was|is|planned for)|:)|left\s+(?:hospital|the\s+home|our\s+care)|came\s+(?:home|back|out)\s+(?:from|of)\s+hospital|moved\s+out|returned\s+(?:home\s+)?from\s+hospital)\b:?/gi,
    after:
      /^[\s,)(]*(?:(?:when|that|and)\s+)?(?:she|he|they|\p{Lu}\p{L}+)?\s*(?:(?:was|were|had|been)\s+){0,2}(?:discharged|moved\s+out|left\s+hospital)/iu,
  },
  {
    kind: 'death',
    before:
      /\b(?:died|dies|passed\s+(?:away|on|peacefully|on\s+peacefully)|date\s+of\s+death|d\.?\s?o\.?\s?d\b\.?|death(?:\s+(?:on|was|occurred))?|deceased|r\.?i\.?p\b\.?|funeral|cremat(?:ed|ion)|buried|lost\s+(?:his|her|their)\s+(?:life|battle))/gi,
    after:
      /^[\s,)(]*(?:(?:when|that|and)\s+)?(?:she|he|they|mum|dad|\p{Lu}\p{L}+)?\s*(?:(?:had|has)\s+)?(?:sadly\s+|peacefully\s+)?(?:died|passed\s+away)/iu,
    year: /\b(?:died|passed away)(?:\s+in)?\s*$/i,
  },
]

/** Dates by which somebody can be found: birth, admission, discharge, death. A date of an activity is none. */
export function datesIn(text: string): Found[] {
  const out: Found[] = []
  const add = (kind: Kind, start: number, end: number) =>
    out.push({ kind, start, end, suggestion: kind === 'birth' ? '[date of birth]' : '[date]' })
  for (const match of text.matchAll(date)) {
    const end = match.index + match[0].replace(/\.$/, '').length
    const kind = occasionOf(text, match.index, end)
    if (kind) add(kind, match.index, end)
  }
  for (const match of text.matchAll(bareYear)) {
    const start = match.index
    if (out.some(found => found.start <= start && start < found.end)) continue
    const kind = occasions.find(({ year }) => year?.test(before(text, start, 30)))?.kind
    if (kind) add(kind, start, start + 4)
  }
  return out
}

function occasionOf(text: string, start: number, end: number): Kind | undefined {
  const lead = before(text, start, 70).replace(/^[\s\S]*(?:[!?]|[a-z]\.)\s+(?=\p{Lu})/u, '')
  const rest = after(text, end, 60)
  let nearest: { kind: Kind; at: number } | undefined
  for (const occasion of occasions)
    for (const match of lead.matchAll(occasion.before)) {
      const at = match.index + match[0].length
      if (!otherDate.test(lead.slice(at)) && (!nearest || at > nearest.at))
        nearest = { kind: occasion.kind, at }
    }
  return nearest?.kind ?? occasions.find(occasion => occasion.after.test(rest))?.kind
}

/** A date or a deed between the occasion and the date makes the date belong to something else. */
const otherDate =
  /\d{4}|\b(?:reviewed|review|meeting|training|observed|assessed|assessment|completed|dated|updated|policy|shift|supervision|this log|written)\b/i
