import { describe, expect, it } from 'vitest'
import type { Kind } from './kinds.ts'
import { letterOf, oldestToTell, type ToTell } from './letter.ts'

const site = 'https://portfolio.example/'
const about = (...of: Kind[]): ToTell => ({
  name: 'Asha Patel',
  email: 'asha@example.org',
  centreName: 'Northgate',
  mail: 'at_once',
  notifications: of.map((kind, index) => ({ id: `id-${index + 1}`, kind })),
})

describe('a letter of one notification', () => {
  const letter = letterOf(about('evidence.submitted'), site)
  it('says what happened, and leads to it', () => {
    expect(letter.to).toBe('asha@example.org')
    expect(letter.subject).toBe('A piece of evidence was handed in for you to judge')
    expect(letter.text).toContain('- A piece of evidence was handed in for you to judge.\n')
    expect(letter.text).toContain('https://portfolio.example/notifications/id-1\n')
  })

  it('leads to the choices', () => {
    expect(letter.text).toContain('https://portfolio.example/account/notifications\n')
    expect(letter.list.unsubscribe).toBe('https://portfolio.example/account/notifications')
  })
})

describe('a letter of several', () => {
  const letter = letterOf(about('evidence.submitted', 'message.written', 'evidence.submitted'), site)
  it('counts them by kind, and leads to all of them', () => {
    expect(letter.subject).toBe('3 things happened in your portfolio')
    expect(letter.text).toContain('- 2 pieces of evidence were handed in for you to judge.\n')
    expect(letter.text).toContain('- A message was written to you.\n')
    expect(letter.text).toMatch(/notifications\n/)
    expect(letter.text).not.toContain('/notifications/id')
  })

  it('of one kind has it as its subject', () => {
    expect(letterOf(about('message.written', 'message.written'), site).subject).toBe(
      '2 messages were written to you',
    )
  })
})

it('says how often such letters come', () => {
  expect(letterOf(about('unit.signed'), site).text).toContain('letters as things happen.')
  expect(letterOf({ ...about('unit.signed'), mail: 'daily' }, site).text).toContain('letters once a day')
})

it('has the same name when it is sent again, and another when there is more to tell', () => {
  const name = (...of: Kind[]) => letterOf(about(...of), site).messageId
  expect(name('unit.signed')).toBe('<id-1.1@portfolio.example>')
  expect(name('unit.signed')).toBe(name('unit.signed'))
  expect(name('unit.signed', 'unit.signed')).not.toBe(name('unit.signed'))
})

it('tells of the last three days', () => {
  expect(oldestToTell(new Date('2026-11-22T07:00:00Z'))).toEqual(new Date('2026-11-19T07:00:00Z'))
})
