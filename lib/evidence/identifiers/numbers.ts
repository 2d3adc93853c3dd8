import { before, type Found, matches } from './found.ts'

const tenDigits = /(?<![\d+.-])\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?![\d-])/g
const insurance =
  /(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ -]?[A-D])?(?![A-Za-z0-9])/gi
const record =
  /\b(?:(?:hospital|patient|case|client|service[ -]user|resident|mrn|chi|nhs|h&c|h ?& ?c|health and care|mosaic|liquid ?logic|system ?one|systmone|rio|emis|paris|carefirst|datix|incident|safeguarding|social services|swift|claim|passport|driving licence|benefits?|account|sort code|housing|tenancy|crime|police|court|medical record|records?|file|urn|pas|k)\b[ -]*(?:(?:record|file|reference|identification|certificate|system)\b[ -]*)?(?:(?:numbers?|num|no|nos|id|ids|ref|refs|code|#)\b\.?)?|mrn|chi|(?:case|crime|safeguarding)\s+ref(?:erence)?)[ \t]*(?:is|was|=|:|-|#|–|,)?[ \t]*#?((?:[a-z]{1,4}\d?[ /-]?)?\d[\dA-Z/-]{2,16}(?: \d{2,4}){0,3}[a-z]?)(?![\da-z])/gi
const saysNumber =
  /\b(?:numbers?|num|no|nos|id|ids|ref|refs|reference|code|mrn|chi|urn|pas)\b\.?[^\w]{0,4}(?:is |was )?$|[#:=]\s*$/i

/** NHS and National Insurance numbers, and numbers that a hospital, a council or a service gave somebody. */
export function numbersIn(text: string): Found[] {
  return [
    ...matches(text, tenDigits, 'nhs', '[NHS number]', found => isNhsNumber(found)),
    ...matches(
      text,
      insurance,
      'insurance',
      '[National Insurance number]',
      (found, start) =>
        /[A-D]$/i.test(found) ||
        /\b(?:national insurance|n\.?i\.?)\b[^\n]{0,12}$/i.test(before(text, start, 40)),
    ),
    ...matches(
      text,
      record,
      'record',
      '[number]',
      (found, start) => (found.match(/\d/g)?.length ?? 0) >= 4 && saysNumber.test(before(text, start, 30)),
      1,
    ),
  ]
}

/** The tenth digit checks the first nine, modulo 11 (NHS Data Dictionary, NHS number; Scotland’s CHI alike). */
export function isNhsNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0)
  return digits.length === 10 && new Set(digits).size > 1 && (11 - (sum % 11)) % 11 === digits[9]
}
