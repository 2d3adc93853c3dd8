import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Options, possibleIdentifiers } from './possible-identifiers.ts'
import { replaced } from './rules.ts'

const hitsIn = (text: string, options?: Options, where = 'The text') =>
  possibleIdentifiers([{ where, text }], options)
const found = (text: string, options?: Options) =>
  hitsIn(text, options).map(({ kind, found }) => [kind, found])

describe('each kind', () => {
  it.each([
    ['Her NHS number is 943 476 5919.', 'nhs', '943 476 5919'],
    ['NHS no 943-476-5919', 'nhs', '943-476-5919'],
    ['The NI number is AB 12 34 56 C.', 'insurance', 'AB 12 34 56 C'],
    ['ab123456c was on the letter', 'insurance', 'ab123456c'],
    ['Hospital number 12345', 'record', '12345'],
    ['her case no. SG-204417', 'record', 'SG-204417'],
    ['MRN: RX1 00482913', 'record', 'RX1 00482913'],
    ['They live at LS1 4AP now', 'postcode', 'LS1 4AP'],
    ['near sw1a1aa', 'postcode', 'sw1a1aa'],
    ['DOB: 03/05/1944', 'birth', '03/05/1944'],
    ['was born on 3 May 1944 in Leeds', 'birth', '3 May 1944'],
    ['was born in 1944', 'birth', '1944'],
    ['He was admitted on the 4th of March', 'admission', '4th of March'],
    ['On 3 March 2021 she moved in.', 'admission', '3 March 2021'],
    ['was discharged on 2/1/22', 'discharge', '2/1/22'],
    ['She passed away on 3rd June 2019.', 'death', '3rd June 2019'],
    ['write to jo.smith@example.org today', 'email', 'jo.smith@example.org'],
    ['call 0113 496 0000', 'telephone', '0113 496 0000'],
    ['call +44 7700 900123', 'telephone', '+44 7700 900123'],
    ['her insta is @lola.bee22', 'web', '@lola.bee22'],
    ['lives at 14 Acacia Avenue', 'address', '14 Acacia Avenue'],
    ['he lives at 22 elm close', 'address', '22 elm close'],
    ['I knocked at room 12.', 'room', 'room 12'],
    ['He lives at Willow Court.', 'place', 'Willow Court'],
    ['She was moved to Ward 43', 'place', 'Ward 43'],
    ['GPSLatitude: 53.683421', 'position', '53.683421'],
    [`51°30'26"N 0°7'39"W`, 'position', `51°30'26"N 0°7'39"W`],
    ['I supported Mrs Patel to choose', 'name', 'Mrs Patel'],
    ['and Dr. O’Neill agreed', 'name', 'Dr. O’Neill'],
    ['a resident called Sunny', 'name', 'Sunny'],
    ['my client, oluwadamilola, was tired', 'name', 'oluwadamilola'],
    ['I supported JS to wash', 'initials', 'JS'],
    ['I spoke with Mr T. about it', 'initials', 'Mr T.'],
    ['Stan is 92.', 'age', 'is 92'],
  ])('finds in “%s” %s “%s”', (text, kind, wanted) => {
    expect(found(text)).toContainEqual([kind, wanted])
  })

  it.each([
    'Individual A chose the red cup on 3 May 2026 and Mr A agreed.',
    'The number 943 476 5918 fails its check digit.',
    'Criterion 002:2.1 and P12, in 2014.',
    'I started at 09:30 and stayed until 11:45.',
    'Kolb (1984), Gibbs’ cycle, Maslow’s hierarchy and the Care Act 2014.',
    'People with Alzheimer’s, Parkinson’s and Down’s syndrome.',
    'In May we will mark the day with joy, and I hope for summer.',
    'Ring 0300 123 1456 or 111.',
    'We met in meeting room 3 at two.',
    'The policy was reviewed on 3 May 2026.',
    'She works at the Care Quality Commission.',
    '',
  ])('leaves alone: %s', text => {
    expect(found(text)).toEqual([])
  })
})

describe('a hit', () => {
  it('stands where it says, in its sentence', () => {
    const text = 'It rained. I helped Doris to the lounge! She smiled.'
    const [hit] = hitsIn(text)
    expect(hit).toMatchObject({ offset: 20, found: 'Doris', where: 'The text', what: 'a name' })
    expect(hit!.sentence.text).toBe('I helped Doris to the lounge!')
    expect(hit!.sentence.text.slice(hit!.sentence.at)).toMatch(/^Doris/)
  })

  it('keeps its key when the text changes elsewhere', () => {
    expect(hitsIn('Today I helped Doris.')[0]!.key).toBe(hitsIn('I helped Doris.')[0]!.key)
  })

  it('always stands in its text and its sentence, apart from the others', () => {
    const words = fc.constantFrom(
      'Doris',
      'Mrs',
      'Patel',
      'room',
      '12',
      'born',
      '3 May 1944',
      '943 476 5919',
      'J.',
      '.',
      ',',
      '\n',
      'the',
      'said',
      'Will',
      'ł’s',
      '(',
      '@x',
      'daughter',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), parts => {
        const text = parts.join(' ')
        let end = 0
        for (const { offset, found, sentence } of hitsIn(text)) {
          expect(text.slice(offset, offset + found.length)).toBe(found)
          expect(sentence.text.slice(sentence.at, sentence.at + found.length)).toBe(found)
          expect(offset).toBeGreaterThanOrEqual(end)
          end = offset + found.length
        }
      }),
    )
  })
})

describe('suggestions', () => {
  const anonymous = (text: string, options?: Options) => {
    const hits = hitsIn(text, options)
    return replaced(
      text,
      hits.map(({ offset, found, suggestion }) => ({ offset, found, replacement: suggestion })),
    )
  }

  it('give the same person the same letter, by whatever part of the name', () => {
    expect(anonymous('Doris Smith sat down. Doris and Elsie ate. Mrs Smith’s tea was cold.')).toBe(
      'Individual A sat down. Individual A and Individual B ate. Individual A’s tea was cold.',
    )
  })
  it('tell relatives and colleagues by the words around them', () => {
    expect(anonymous('My client Doris and her daughter Meena met the manager, Karen.')).toBe(
      'My client Individual A and her daughter Relative A met the manager, Individual B.'.replace(
        'Individual B',
        'Colleague A',
      ),
    )
  })
  it('go on after the letters that the text uses already', () => {
    expect(anonymous('Individual A and Doris.')).toBe('Individual A and Individual B.')
  })
  it('are the same in all pieces', () => {
    const hits = possibleIdentifiers([
      { where: 'The text', text: 'I helped Elsie and Doris.' },
      { where: 'Care plan Doris Smith.docx', text: 'Care plan Doris Smith.docx' },
    ])
    expect(hits.map(({ found, suggestion }) => [found, suggestion])).toEqual([
      ['Elsie', 'Individual A'],
      ['Doris', 'Individual B'],
      ['Doris Smith', 'Individual B'],
    ])
  })
  it('leave nothing to find when all are taken', () => {
    const text =
      'Mrs Patel (84) of 14 Acacia Avenue, LS1 4AP, born 3 May 1944, has room 12. Ring 0113 496 0000.'
    expect(found(anonymous(text))).toEqual([])
  })
})

describe('file names', () => {
  it.each([
    ['Care plan Doris Smith.docx', 'Doris Smith'],
    ['care_plan_doris_smith.docx', 'doris_smith'],
    ['CarePlanDorisSmith2026.pdf', 'DorisSmith'],
    ['IMG-Elsie-birthday.jpg', 'Elsie'],
  ])('finds the name in %s', (name, wanted) => {
    expect(found(name)).toEqual([['name', wanted]])
  })
  it.each(['IMG_20260304_091244.jpg', 'Unit 4 reflective account.docx', 'Care_Act_2014_summary.pdf'])(
    'leaves %s alone',
    name => expect(found(name)).toEqual([]),
  )
})

describe('names that somebody keeps private or that may stand', () => {
  it('finds them in any letters, with the possessive and in file names', () => {
    const privateNames = ['Bluey', 'Nan Ginge']
    expect(found('bluey’s tea, BLUEY, and nan ginge', { privateNames })).toEqual([
      ['private', 'bluey'],
      ['private', 'BLUEY'],
      ['private', 'nan ginge'],
    ])
    expect(found('plan_for_Bluey.docx', { privateNames })).toEqual([['private', 'Bluey']])
  })
  it('never inside other words, nor as the everyday word', () => {
    expect(found('willing to be willed, I will', { privateNames: ['Will'] })).toEqual([])
    expect(found('the minnows', { privateNames: ['Minnow', 'Min'] })).toEqual([])
  })
  it('lets the candidate’s own name stand', () => {
    expect(found('I, Asha Verma, helped Doris.', { namesThatMayStand: ['Asha Verma'] })).toEqual([
      ['name', 'Doris'],
    ])
  })
})
