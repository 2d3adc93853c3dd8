import { describe, expect, it } from 'vitest'
import { mayUsePassword } from './password-rules.ts'

const jane = { name: 'Jane Smith-Okafor', email: 'jane.smith@larch-house.example' }
const reason = (password: string) => mayUsePassword(password, jane)?.reason ?? null

describe('a password', () => {
  it.each([
    'trellis mango kettle',
    'correct horse battery staple',
    'xk7 2hq9 vb4m',
    'длинный пароль',
    'i love my mum and her dog',
    'janes blue kettle boils',
    'aaabcd trellis',
    'trellis mango kettle '.repeat(9),
  ])('may be %j', password => expect(reason(password)).toBeNull())

  it.each([
    ['password-too-short', 'mango kettl'],
    ['password-too-short', ''],
    ['password-too-long', 'trellis mango '.repeat(15)],
    ['password-too-common', 'password1234'],
    ['password-too-common', 'Password123!'],
    ['password-too-common', 'P4ssw0rd1234'],
    ['password-too-common', 'p@$$w0rd2026!'],
    ['password-too-common', 'passwordpassword'],
    ['password-too-common', 'Welcome12345'],
    ['password-too-common', 'liverpool1892'],
    ['password-too-common', 'letmein123456'],
    ['password-too-common', 'qwertyuiop12'],
    ['password-too-common', '1q2w3e4r5t6y'],
    ['password-too-common', '123456789012'],
    ['password-too-common', '098765432109'],
    ['password-too-common', 'aaaaaaaaaaaa'],
    ['password-too-common', 'abcabcabcabc'],
    ['password-too-common', '123412341234'],
    ['password-too-common', '            '],
    ['password-too-common', 'this is my password'],
    ['password-personal', 'jane.smith@larch-house.example'],
    ['password-personal', 'Jane Smith-Okafor'],
    ['password-personal', 'okaforsmith1'],
    ['password-personal', 'JaneSmith2026!'],
    ['password-personal', 'larch house 1'],
  ])('is refused with %s: %j', (why, password) => expect(reason(password)).toBe(why))

  it('is told how long it has to be', () => {
    expect(mayUsePassword('short', jane)?.sentence).toContain('at least 12 characters')
  })
})
