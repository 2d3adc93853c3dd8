import * as context from './contexts.ts'
import type { Found } from './found.ts'
import { isKnownCapital } from './lexicon.ts'
import { roleOf } from './roles.ts'
import type { Token } from './tokens.ts'

const titled =
  /(?=[MDSL])(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lady)\.?[ \u00a0](\p{Lu}(?:\.?[ ]?\p{Lu})?)\b\.?(?![\p{L}’'-]\p{L}{2}|\.?[ ]?\p{Lu}\p{Ll})/gu
const dotted = /(?=\p{Lu}\.)(?<![\p{L}.\d])\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\.?(?![\p{L}\d])/gu
const bare = /(?=\p{Lu})(?<![\p{L}\d./&'’-])\p{Lu}{1,3}(?![\p{L}\d/&%-]|\.\p{L}|['’]\p{Ll}{2})/gu
const referred =
  /\b(?:refer(?:red|ring)?\s+to|call(?:ed)?|known|name[ds]?|anonymi[sz]ed|refer)\s+(?:\w+\s+){0,2}(?:as|by)?\s*["“‘']?$/i
const publication = /^\s*[,(]?\s*\(?(?:1[89]|20)\d\d|^[\s.,]*(?:&|and)\s+\p{Lu}/u

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
/** Abbreviations of two or three letters that care and offices use: no initials where nothing speaks for a person. */
const abbreviations = set(
  `a&e abc abcs ac acs ad adhd adl adls ae af ai aka am an apl ar as asap asc ascw asd at atm ba bame bbc
   bc bd be bi bm bmi bno bo bp bsc by cc ccn ccu cd cds cdu ce ceo chc cic cis ckd cm co copd cpap cpd cpn
   cqc crb cs ct cv cva dbs dd diy dn dnacpr dnar dnr dns do doa dob doc dols dvd eau ecg ed eg emar ep epa
   eqa eu ew ex faq fax fi fnc fyi gcs gi go gp gps hca hcas hcp hcps hdu he hep hf hi hiv hos hr hs hsc
   hse hss icu id ie if ii iii im imca imha in inc iqa is it itu itv iu iv ix jpg kg kpi la lac las ld lgbt
   lo los lpa ltd ma mar mars mau mca mcg md mdt mdts me mg mh mha mi ml mm mnd mob mp mps mri ms msp msw
   my nad nb nbm nd news ng nhs ni niv nmc no nok nvq obs od of oh ok on ooh or ot ots pa pas pbs pc pd pdf
   pe peg ph phd pin plc pm png po poa ppe pr prn ps psi pt ptt pulse pv qa qcf qds qr rag rca rcn rd ref
   resp rgn rig rip rmn rn rpl rqf rsvp rtc rtt sats sau sc sen sim smt sn so sob sop sops sos spn st sv sw
   swot tb tbc tbh tds tel temp th tia tna to tpn tto ttos tv uk up url us usa usb uti vat vi vii viii vr
   vs we wfh wi wte www x xi xii xls y z`,
)
/** Those that are written with points. */
const pointed = set(
  'am pm eg ie uk us usa eu ba bsc ma phd md nhs dob doa dod rip prn gp ps nb dds cv id tv vs bc ad no ltd sw ne nw se',
)
const people = new Set([...context.kin, ...context.cared].filter(word => !context.standIns.has(word)))

/** Initials that stand for somebody: with a title, with points, or where people stand in a sentence. */
export function initialsIn(
  text: string,
  tokens: readonly Token[],
  taken: (start: number, end: number) => boolean,
): Found[] {
  const out: Found[] = []
  const add = (start: number, end: number) => {
    if (taken(start, end) || out.some(found => found.start < end && start < found.end)) return
    const at = indexAt(tokens, start)
    const role = roleOf({ text, tokens }, at, at)
    const parts = [`${lettersOf(text.slice(start, end))}.`]
    out.push({
      kind: 'initials',
      start,
      end,
      suggestion: '',
      person: { parts, titled: false, ...(role && { role }) },
    })
  }
  for (const { index, 0: match, 1: letters = '' } of text.matchAll(titled))
    if (!standsIn(letters)) add(index, index + match.replace(/(?<!\p{Lu})\.$|\s+$/u, '').length)
  for (const { index, 0: match } of text.matchAll(dotted)) {
    const end = index + match.trimEnd().length
    if (!pointed.has(lettersOf(match)) && !isAuthor(text, index, end)) add(index, end)
  }
  const known = new Set(out.map(({ start, end }) => lettersOf(text.slice(start, end))))
  const candidates = [...text.matchAll(bare)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }))
  for (const { start, end } of candidates)
    if (!standsIn(text.slice(start, end)) && inPersonsPlace(text, tokens, start, end)) {
      add(start, end)
      known.add(lettersOf(text.slice(start, end)))
    }
  for (const { start, end } of candidates)
    if (known.has(lettersOf(text.slice(start, end))) && !['I', 'A'].includes(text.slice(start, end)))
      add(start, end)
  return out
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '').toLowerCase()
const standsIn = (letters: string) =>
  letters.length === 1 && (context.standInLetters.has(letters.toLowerCase()) || letters === 'I')

/** “Johns, C. (2000)”, “J.F. Childress”: the initials of somebody with a surname, or in a reference. */
function isAuthor(text: string, start: number, end: number): boolean {
  const surname = /\p{L}{2,},?\s$/u.test(text.slice(Math.max(0, start - 4), start))
  const year = /^[\s(]*(?:1[89]|20)\d\d/.test(text.slice(end, end + 8))
  return (
    publication.test(text.slice(end, end + 12)) ||
    (surname && year) ||
    /^\s?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  )
}

/** “I supported JS to wash”, “JS said”, “Client: JS”: and not “Unit B” or “the PEG site”. */
function inPersonsPlace(text: string, tokens: readonly Token[], start: number, end: number): boolean {
  const letters = text.slice(start, end).toLowerCase()
  if (abbreviations.has(letters) || isKnownCapital(letters)) return false
  const at = indexAt(tokens, start)
  const gap = tokens[at]?.gap ?? ''
  const prior = tokens[at - 1]?.plain ?? ''
  const next = tokens[at + 1]
  if (end - start > 1 && /^(?::| -| –) $/.test(gap) && (context.cared.has(prior) || prior === 'name'))
    return true
  if (context.standIns.has(prior) && gap === ' ') return false
  if (referred.test(text.slice(Math.max(0, start - 40), start))) return true
  const verb = next?.gap === ' ' && next.shape === 'small' && context.personVerbs.has(next.plain)
  const asked = gap === ' ' && (context.strongCare.has(prior) || people.has(prior))
  if (end - start === 3) return verb && asked
  return verb || (asked && /^(?:[ '’,.;]|$)/.test(text.slice(end, end + 1)))
}

function indexAt(tokens: readonly Token[], start: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
