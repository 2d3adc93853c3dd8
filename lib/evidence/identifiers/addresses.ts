import { after, before, type Found, matches } from './found.ts'
import { isTown } from './lexicon.ts'
import { plain } from './tokens.ts'

const areas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE'
const postcode = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:${areas})\d[A-Z\d]?[ \u00a0]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])`,
  'gi',
)
const streetWords =
  'Road|Street|Avenue|Lane|Close|Drive|Crescent|Terrace|Gardens|Grove|Place|Way|Walk|Row|Mews|Square|Hill|Park|Parade|Rise|Court|Gate|Green|Drove|Wynd|Brae|Vale|Croft|Rd|St|Ave|Ln|Cres|Cl|Dr|Ter|Gdns|Boulevard|Quay|Broadway|Heol|Ffordd|Stryd|Lôn'
const name = String.raw`[A-Z][\p{L}'’.-]{1,20}`
const numbered = new RegExp(
  String.raw`(?=[\dFfAa])(?<![\w.:/])(?:(?:[Ff]lat|[Aa]partment|[Aa]pt)\s*\d{1,4}[A-Za-z]?,?\s+)?\d{1,4}\s?[A-Ea-e]?,?\s+(?:(?:${name}|[Tt]he|of)\s+){0,3}(?:${name}\s+(?:${streetWords})|(?:Heol|Ffordd|Stryd|Lôn)\s+(?:[Yy]\s+)?${name})\b`,
  'gu',
)
const unnumbered = new RegExp(
  String.raw`(?=[A-Z])(?<!\w)(?:${name}\s+){1,2}(?:Road|Street|Avenue|Lane|Close|Drive|Crescent|Terrace|Gardens|Grove|Mews|Parade|Wynd|Brae|Rd|Ave|Cres)\b`,
  'gu',
)
const small =
  /(?=\d)(?<![\w.:/])\d{1,4}[a-e]?,?\s+(?:[a-z'’]{3,20}\s+){1,2}(?:road|street|avenue|lane|close|drive|crescent|terrace|gardens|grove|rd|ave|cres)\b/gi
const atHome =
  /\b(?:live|lives|living|lived|address|home|house|stay|stays|staying|moved|moving|at|flat|bungalow|to|from)\b[^.!?\n]{0,25}$/i
/** Streets that everybody knows, or that every town has. */
const famous =
  /\b(?:coronation|sesame|high|main|downing|harley|wall|bond|oxford|regent|fleet|carnaby|abbey|the|ramsay|silk|memory|penny|drury|brick|quality|one|each|every|back|country|bus|cycle|slip|ring)\s+(?:street|road|lane|avenue|close|drive|terrace|gardens)$/i
const publicGardens =
  /\b(?:kew|botanical|botanic|zoological|winter|sensory|rose|community|hanging|public|memorial|herb)\s+(?:gardens|garden|grove)$/i

const roomNumber =
  /(?=[rfbacspRFBACSP])(?<![\w-])(?:(?:room|rm|flat|bed|bay|bedroom|bungalow|apartment|apt|cabin|side ?room|pod|bedspace|cubicle)s?)(?:\s*(?:no\.?|number|num|#))?(?:[ \t:]{0,2}\d{1,4}[a-h]?|[ \t](?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))(?![\w%]|[.:]\d)/gi
const publicRoom =
  /\b(?:meeting|training|interview|conference|committee|zoom|waiting|treatment|seminar|class|teaching|staff|day|board|function|lecture|computer|exam|test|changing|consulting|breakout|chat|dining|sitting|living|common|games|sluice|store)[ -]*$/i
const notANumber =
  /^\s*(?:minutes?|mins?|hours?|hrs?|times|times?|people|residents|staff|of|weeks?|days?|months?|years?|o['’]clock|am\b|pm\b|a\.m|p\.m|more|other|others|hourly|degrees|°|x\b|per|by one|at a time|rails?|sheets?|bed\b|bath)/i

/** Postcodes, streets with and without a number, and rooms, flats and beds. */
export function addressesIn(text: string): Found[] {
  return [
    ...matches(
      text,
      postcode,
      'postcode',
      '[postcode]',
      found => /[A-Z]/.test(found) || !/(?:st|nd|rd|th)$/.test(found),
    ),
    ...matches(text, numbered, 'address', '[address]', isStreet),
    ...matches(text, unnumbered, 'address', '[address]', isStreet),
    ...matches(
      text,
      small,
      'address',
      '[address]',
      (found, start) =>
        isStreet(found) &&
        (atHome.test(before(text, start, 40)) || /[A-Z]/.test(found)) &&
        !measured.test(found),
    ),
    ...matches(text, roomNumber, 'room', 'their room', (found, start, end) => {
      const bed = /^be?d?[\sa-z]*/i.exec(found)?.[0].trim().toLowerCase() ?? ''
      if (/^beds?$|^bays?$/.test(bed) && !/\d/.test(found)) return false
      return !publicRoom.test(before(text, start, 16)) && !notANumber.test(after(text, end, 14))
    }),
  ]
}

const measured =
  /^\d+[a-e]?,?\s+(?:minutes?|mins?|hours?|miles?|metres?|meters?|steps?|times?|people|years?|days?|weeks?|main|busy|members?|residents?|staff|other|of|other)\b/i
const isStreet = (found: string): boolean =>
  !famous.test(found) &&
  !publicGardens.test(found) &&
  !/^\d{4}\s+(?:Care|Health|Mental|Data|Human|Equality)\b/.test(found) &&
  !isTown(plain(found)) &&
  !measured.test(found)
