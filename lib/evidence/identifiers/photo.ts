import { type Found, matches } from './found.ts'

const decimals =
  /(?<![\d.])-?\d{1,2}\.\d{4,}\s*°?\s*[NS]?\s*[,;/ ]\s*-?\d{1,3}\.\d{4,}\s*°?\s*[EW]?(?![\d.])/g
const degrees =
  /\d{1,3}\s*(?:°|º|deg)\s*\d{1,2}\s*['’′]\s*\d{1,2}(?:\.\d+)?\s*(?:["”″]|'')?\s*[NSEW]?(?:\s*,?\s*\d{1,3}\s*(?:°|º|deg)\s*\d{1,2}\s*['’′]\s*\d{1,2}(?:\.\d+)?\s*(?:["”″]|'')?\s*[NSEW]?)?/g
const field =
  /\b(?:GPS\s?(?:Latitude|Longitude|Position|Coordinates|DestLatitude|DestLongitude|AreaInformation)|latitude|longitude|lat|lon|lng|long)(?!Ref)\s*[:=]\s*(-?\d{1,3}[.\d, °'"′″NSEWdeg/;-]*\d[°'"′″ ]{0,3}[NSEW]?)/gi
const words = /(?<![\w/:])\/\/\/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}\b/g

/** Where a photo was taken, as metadata and people write it. */
export function positionsIn(text: string): Found[] {
  return [
    ...matches(text, field, 'position', '[position]', undefined, 1),
    ...matches(text, decimals, 'position', '[position]'),
    ...matches(text, degrees, 'position', '[position]'),
    ...matches(text, words, 'position', '[position]'),
  ]
}
