import type { Found } from './found.ts'
import { firstName, isKnownCapital, isTown, isWord, surname } from './lexicon.ts'
import type { Token } from './tokens.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What a place of care is called, and what could stand instead of its name. */
const endings: Readonly<Record<string, string>> = {
  house: 'the home',
  lodge: 'the home',
  manor: 'the home',
  court: 'the home',
  grange: 'the home',
  hall: 'the home',
  cottage: 'the home',
  cottages: 'the home',
  villa: 'the home',
  villas: 'the home',
  view: 'the home',
  mount: 'the home',
  towers: 'the home',
  rectory: 'the home',
  priory: 'the home',
  farm: 'the home',
  home: 'the home',
  hospice: 'the hospice',
  hospital: 'the hospital',
  infirmary: 'the hospital',
  ward: 'the ward',
  unit: 'the unit',
  wing: 'the wing',
  suite: 'the unit',
  surgery: 'the surgery',
  practice: 'the surgery',
  school: 'the school',
  nursery: 'the nursery',
}
/** Words before these that are no name: every home has a day room and every town its general hospital. */
const general = set(
  `the a an our my your his her their this that each every any no some one another care nursing residential rest
   home homes day night health community primary secondary junior infant high special local general public private
   hospital cottage mental stroke dementia intensive high-dependency dependency assessment medical surgical maternity
   emergency acute mandatory optional core business learning teaching training safeguarding best good current safe
   nurse gp doctors dental dentist veterinary vet town city village church community crown county supreme magistrates
   magistrate's magistrates' tennis food open full white opera coffee tea public ale halfway wendy dolls doll's green
   hot play after before old new whole first second third main big small care-home elderly older residents resident
   family foster children children's childrens adult adults person-centred person reflective professional evidence
   reflective clinical social work support supported working code ethical legal world point bird's street
   half next group field in of at on from to for with and is was not mansion power wheel club guest neighbouring
   nursing-home extra assisted sheltered respite temporary own royal district university children's minor injuries
   rehabilitation psychiatric forensic secure inpatient outpatient day-care level credit unit module rapid eye
   boarding driving ballet sunday summer art dance nursery state grammar comprehensive faith language law business
   en-suite ensuite bridal executive long short side rear front top lower upper ground left right east west north
   south male female mixed elderly geriatric medicine orthopaedic paediatric cardiac respiratory oncology renal
   welcome sweet`,
)
const saysHome = set(
  "care nursing residential rest retirement children's childrens group foster supported nursing-care",
)
const livesThere =
  /\b(?:(?:live|lives|lived|living|residents?|works?|worked|working|employed|based|placement|stays?|stayed|staying|here|homes?|manager|respite|shifts?|carer|deputy|job|tenants?|joined|joined us|started|moved in|volunteers?|volunteered|volunteering)\s+(?:up\s+|over\s+|back\s+)?at|(?:homes?|house|place|service|unit|hospice|ward)\s+(?:called|named))\s+$/i

/** Homes, wards, hospitals, surgeries and schools by their own names. */
export function homesIn(text: string, tokens: readonly Token[], mask: readonly boolean[]): Found[] {
  const out: Found[] = []
  const add = (start: number, end: number, suggestion: string) => {
    if (!out.some(one => one.start < end && start < one.end))
      out.push({ kind: 'place', start, end, suggestion })
  }
  for (const { index, 0: match } of text.matchAll(wardNumber)) add(index, index + match.length, 'the ward')
  tokens.forEach((token, index) => {
    const ending = mask[index - 1] ? undefined : endings[token.plain]
    const first = ending ? homeBefore(tokens, index) : index
    if (ending && first < index) add(tokens[first]!.start, token.end, ending)
    else if (!mask[index] && isOwn(token) && !token.opens && isWhereTheyLive(text, token.start)) {
      let last = index
      while (tokens[last + 1] && follows(tokens, last + 1) && isOwn(tokens[last + 1]!)) last++
      const name = tokens.slice(index, last + 1)
      if (!name.some(({ plain }) => notHere.has(plain))) add(token.start, tokens[last]!.end, 'the home')
    }
  })
  for (const { index, 0: match, 1: ending = 'home' } of [...text.matchAll(saint), ...text.matchAll(welsh)])
    add(index, index + match.length, endings[ending.toLowerCase()] ?? 'the home')
  return out
}

const follows = (tokens: readonly Token[], index: number) => /^[ \u00a0_]$/.test(tokens[index]?.gap ?? '')
const isWhereTheyLive = (text: string, at: number) =>
  livesThere.test(text.slice(Math.max(0, at - 40), at).replace(/\bthe\s$/i, ''))

/** Where the name before “House” or “Care Home” begins; at the word itself when there is none. */
function homeBefore(tokens: readonly Token[], index: number): number {
  const { plain, shape } = tokens[index]!
  if (!follows(tokens, index)) return index
  const typed = plain === 'home' && saysHome.has(tokens[index - 1]?.plain ?? '')
  if (plain === 'home' && !typed) return index
  if (!typed && shape === 'small' && !smallIsEnough.has(plain)) return index
  const last = index - (typed ? 1 : 0)
  const first = nameBefore(tokens, last)
  return first < last && ownName(tokens.slice(first, last), plain, tokens[first - 1]?.plain) ? first : index
}

const wardNumber = /(?<![\p{L}])ward\s?[A-Z]?\d{1,3}[A-Z]?\b/giu
const saint =
  /(?<![\p{L}])(?:st|saint)\.? [a-z]{3,12}['’]?s?(?: [a-z]{3,12}['’]?s?)? (school|hospital|hospice|infirmary|ward|surgery|house|nursery)\b/giu

/** “Plas Derwen”, “Cartref Hafod”: the Welsh for a house comes first. */
const welsh = /(?<![\p{L}])(?:Plas|Hafan|Cartref|Llys|Tŷ|Ty|Hafod) (?:[Yy] |[Yy]r )?\p{Lu}\p{L}{2,}/gu

const smallIsEnough = set('house lodge manor hospice hospital infirmary ward surgery school home nursery')
const notHere = set(
  'home level night nights weekend weekends university college school risk christmas easter mcdonalds',
)

/** Where the run of capitals before this word begins; “St” and “of” belong to it. */
function nameBefore(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && at - first < 4) {
    const token = tokens[first - 1]!
    if (
      !/^[ \u00a0_]$|^['’]s?[ _]$|^\. $/.test(tokens[first]!.gap) ||
      (token.shape === 'small' && token.plain !== 'st')
    )
      break
    first--
    if (token.opens) break
  }
  while (
    first < at &&
    ['the', 'at', 'in', 'our', 'on', 'from', 'to', 'i', 'my'].includes(tokens[first]!.plain)
  )
    first++
  return first
}

/** Where a word of the language is not enough of a name: “Reflective Practice”, “Assessment Unit”, “World View”. */
const needMore = set('practice unit view school suite mount hall wing court towers farm')

const ownName = (words: readonly Token[], ending: string, prior = ''): boolean =>
  words.some(
    ({ plain }) =>
      !general.has(plain) &&
      !isKnownCapital(plain) &&
      (!needMore.has(ending) ||
        !isWord(plain) ||
        firstName(plain) !== undefined ||
        surname(plain) !== undefined ||
        prior === 'on' ||
        prior === 'at'),
  )
const isOwn = (token: Token): boolean =>
  token.shape === 'capital' &&
  token.text.length > 2 &&
  !general.has(token.plain) &&
  !isKnownCapital(token.plain) &&
  !isTown(token.plain)
