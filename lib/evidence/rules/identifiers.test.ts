import { describe, expect, it } from 'vitest'
import { identifiersIn } from './identifiers.ts'

describe('identifiersIn', () => {
  it.each([
    ['Her NHS number is 943 476 5919.', 'an NHS number', '943 476 5919'],
    ['NHS no 9434765919', 'an NHS number', '9434765919'],
    ['They live at LS1 4AP now', 'a postcode', 'LS1 4AP'],
    ['near sw1a1aa', 'a postcode', 'sw1a1aa'],
    ['DOB: 03/05/1944', 'a date of birth', 'DOB: 03/05/1944'],
    ['was born on 3 May 1944 in Leeds', 'a date of birth', 'born on 3 May 1944'],
    ['write to jo.smith@example.org today', 'an e-mail address', 'jo.smith@example.org'],
    ['call 0113 496 0000', 'a telephone number', '0113 496 0000'],
    ['call +44 7700 900123', 'a telephone number', '+44 7700 900123'],
    ['I supported Mrs Patel to choose', 'a name with its title', 'Mrs Patel'],
    ['and Dr. O’Neill agreed', 'a name with its title', 'Dr. O’Neill'],
  ])('finds in “%s” %s', (text, what, found) => {
    expect(identifiersIn(text)).toContainEqual({ what, found })
  })

  it.each([
    'Individual A chose the red cup on 3 May 2026 and Mr A agreed.',
    'The number 943 476 5918 fails its check digit.',
    'Criterion 002:2.1 and P12, in 2014.',
    'I started at 09:30 and stayed until 11:45.',
    '',
  ])('leaves alone: %s', text => {
    expect(identifiersIn(text)).toEqual([])
  })

  it('names each thing once, however often and wherever it stands', () => {
    expect(identifiersIn('Mrs Patel and mrs patel', 'Mrs Patel')).toEqual([
      { what: 'a name with its title', found: 'Mrs Patel' },
    ])
  })

  it('takes a long text in its stride', () => {
    const start = performance.now()
    identifiersIn('0123456789 '.repeat(2000), 'Mr '.repeat(7000), 'a.'.repeat(10_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
