import { redirect } from 'next/navigation'
import { describe, expect, it } from 'vitest'
import { failureOf, isDone, redirectOf, tooHeavy } from './form-failure.ts'

function thrownBy(act: () => void): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
}

describe('an action that redirects', () => {
  it('is read as Next throws it, semicolons included', () => {
    expect(redirectOf(thrownBy(() => redirect('/portfolio/1?a=b;c')))).toBe('/portfolio/1?a=b;c')
  })

  it.each(['/portfolio/1', '/sign-in-sheets', '/'])('is done when it leads to %s', to =>
    expect(isDone(to)).toBe(true),
  )
  it.each(['/sign-in', '/sign-in?next=/x', '/sign-in/again'])('is not done when it leads to %s', to =>
    expect(isDone(to)).toBe(false),
  )
})

describe('an action that fails', () => {
  it('names the record of the fault when the server failed', () => {
    expect(failureOf(Object.assign(new Error('x'), { digest: '123' }), true)).toEqual({
      kind: 'fault',
      errorId: '123',
    })
    expect(redirectOf(Object.assign(new Error('x'), { digest: '123' }))).toBeNull()
  })

  it('says where the text is when the server was not reached', () => {
    expect(failureOf(new TypeError('Failed to fetch'), true).message).toContain('kept on this device')
    expect(failureOf(new TypeError('Failed to fetch'), false).message).toContain('still on this page')
  })
})

describe('files that are sent together', () => {
  const sent = (...megabytes: number[]) => {
    const data = new FormData()
    data.set('title', 'A day')
    for (const each of megabytes)
      data.append('files[]', new File([new Uint8Array(each * 1024 * 1024)], 'film.mp4'))
    return tooHeavy(data)
  }

  it('are refused beside their field when they are more than one request may hold', () => {
    expect(sent(16, 16)?.errors).toEqual({
      'files[]': expect.stringContaining('These files are 32 MB together'),
    })
  })

  it('are sent when they are not, one over its own limit too: the server names it', () => {
    expect(sent(26)).toBeNull()
    expect(sent()).toBeNull()
  })
})
