import * as context from './contexts.ts'
import type { Found } from './found.ts'
import { isKnownCapital } from './lexicon.ts'
import { roleOf } from './roles.ts'
import type { Token } from './tokens.ts'

const dotted = /(?<![\p{L}.\d])\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\.?(?![\p{L}\d])/gu
const titled =
  /(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lady)\.?[ \u00a0](\p{Lu}(?:\.?[ ]?\p{Lu})?)\b\.?(?![\p{L}’'-]\p{L}{2}|\.?[ ]?\p{Lu}\p{Ll})/gu
const bare = /(?<![\p{L}\d./&'’-])\p{Lu}{1,3}(?![\p{L}\d/&%.-]|['’]\p{Ll}{2})/gu
const abbreviations = new Set(
  'am pm eg ie uk us usa eu ba bsc ma phd md nhs gp gps ot ots pa pas hr it tv id dob doa nok prn bd od tds qds hs mg ml bp bm bmi pe ac acs lo los ex pt ep ew dd rpl apl iqa eqa qa sv cd cds dvd pc ppe cqc mca dols imca dn dns sw rn rgn rmn hca hcas sn cpn ccn spn smt ceo hos cs ok no so do go an as at be by he if in is it me my of on or to up us we oh hi cv kpi tna cpd sen mp mps bbc itv vi ii iii iv vi vii viii ix xi xii st rd nd th ac lac sc nb ps rsvp tbc tbh fyi asap faq aka diy ad bc ce hiv hep tb uti peg rig niv cpap copd bi ms mnd ld pd asd adhd lgbt bame pbs abc abcs adl adls dnr dnar rip sos ref tel mob fax po vat ni ltd plc co inc url www pdf doc xls jpg png psi wi fi ai vr ar usb sim pin atm gps rag rca swot hcp hcps mdt mdts msp doc sop sops rcn nmc hse hss hsc nvq qcf rqf cis dbs crb lpa epa poa imha tia cva mi cva af hf ckd gi gcs ecg mri ct icu itu a&e ae ed eau mau sau cdu ccu hdu mh mha la las nb msw asc ascw cic chc fnc rtc tto ttos mar mars emar wfh wte ptt sats obs news temp resp pulse bo bno nbm nad sob ooh dnacpr rtt iv im sc po pr pv ng peg tpn iu mcg kg cm mm cc ph qr vs x y z'.split(
    /\s+/,
  ),
)
const publication = /^\s*[,(]?\s*\(?(?:1[89]|20)\d\d|^[\s.,]*(?:&|and)\s+\p{Lu}/u

/** Initials that stand for somebody: with a title, with points, or where people stand in a sentence. */
export function initialsIn(
  text: string,
  tokens: readonly Token[],
  taken: (start: number, end: number) => boolean,
): Found[] {
  const out: Found[] = []
  const add = (start: number, end: number) => {
    if (taken(start, end) || out.some(found => found.start < end && start < found.end)) return
    const at = tokens.findIndex(token => token.start >= start)
    const role = at < 0 ? undefined : roleOf({ text, tokens }, at, at)
    const letters = text
      .slice(start, end)
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase()
    out.push({
      kind: 'initials',
      start,
      end,
      suggestion: '',
      person: { parts: [`${letters}.`], titled: false, ...(role && { role }) },
    })
  }
  for (const match of text.matchAll(titled))
    if (!standsIn(match[1]!))
      add(match.index, match.index + match[0].replace(/(?<!\p{Lu})\.$|\s+$/u, '').length)
  for (const match of text.matchAll(dotted)) {
    const letters = match[0].replace(/[^\p{L}]/gu, '')
    const end = match.index + match[0].trimEnd().length
    const cited =
      publication.test(text.slice(end, end + 12)) ||
      (/\p{L}{2,},?\s$/u.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
        /^[\s(]*(?:1[89]|20)\d\d/.test(text.slice(end, end + 8)))
    if (
      letters.length < 2 ||
      abbreviations.has(letters.toLowerCase()) ||
      cited ||
      /^\s?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
    )
      continue
    add(match.index, end)
  }
  for (const match of text.matchAll(bare)) {
    const letters = match[0].toLowerCase()
    if (abbreviations.has(letters) || isKnownCapital(letters) || letters === 'i' || letters === 'a') continue
    if (match[0].length === 1 && standsIn(match[0])) continue
    if (inPersonsPlace(text, tokens, match.index, match.index + match[0].length))
      add(match.index, match.index + match[0].length)
  }
  return out
}

const standsIn = (letters: string) =>
  letters.length === 1 && context.standInLetters.has(letters.toLowerCase())
const people = new Set([...context.kin, ...context.cared].filter(word => !context.standIns.has(word)))
const befores = new Set(
  'with helped assisted supported supporting encouraged prompted reminded reassured washed dressed fed told asked visited showered hoisted approached escorted accompanied observed'.split(
    ' ',
  ),
)

/** “I supported JS to wash”, “JS said”: and not “Unit B” or “the PEG site”. */
function inPersonsPlace(text: string, tokens: readonly Token[], start: number, end: number): boolean {
  const at = indexAt(tokens, start)
  const prior = tokens[at - 1]
  const next = tokens[at + 1]
  if (prior && context.standIns.has(prior.plain) && tokens[at]?.gap === ' ') return false
  const long = end - start === 3
  const verb =
    next !== undefined && next.gap === ' ' && context.personVerbs.has(next.plain) && next.shape === 'small'
  const asked =
    prior !== undefined && tokens[at]?.gap === ' ' && (befores.has(prior.plain) || people.has(prior.plain))
  if (long) return verb && asked
  if (end - start === 1)
    return (
      (verb && !/[)\d]/.test(text[end + 1] ?? '')) || (asked && /^[ '’,.]/.test(text.slice(end, end + 1)))
    )
  return verb || asked
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
