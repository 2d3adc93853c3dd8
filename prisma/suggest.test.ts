import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const standard = ['--specification', 'nos/involve-key-people@1']

function run(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [new URL('./suggest.ts', import.meta.url).pathname, ...args],
    { input, encoding: 'utf8' },
  )
  return { status, stdout, lines: stdout.trim().split('\n').filter(Boolean), stderr: stderr.trim() }
}

const line = (id: string, text: string) => `${JSON.stringify({ id, text, kind: 'questioning' })}\n`

it('answers each line in order with the codes, the likeliest first', () => {
  const { status, lines } = run(
    [...standard, '--top', '3'],
    `${line('b', 'How I use supervision.')}\n${line('a', 'How I use appraisal.')}`,
  )
  const answers = lines.map(each => JSON.parse(each))
  expect(status).toBe(0)
  expect(answers.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(answers.map(({ codes }) => codes.length)).toEqual([3, 3])
  expect(answers.map(({ codes }) => codes[0])).toEqual(['K45', 'K46'])
})

it('takes several specifications, and ten codes unless told otherwise', () => {
  const { lines } = run(
    [...standard, '--specification', 'city-and-guilds/3085-02@1'],
    line('a', 'Direct payments and complaints from relatives.'),
  )
  const { codes } = JSON.parse(lines[0]!)
  expect(codes).toHaveLength(10)
  expect(codes.some((code: string) => code.startsWith('00'))).toBe(true)
  expect(codes.some((code: string) => /^[PK]/.test(code))).toBe(true)
})

it.each([
  [['--specification', 'nos/other@1'], '', /^No specification has the id 'nos\/other@1'/],
  [[], '', /^Say which specification/],
  [[...standard, '--top', 'many'], '', /^--top takes/],
  [[...standard, '--colour', 'red'], '', /--colour/],
  [standard, '{"id":"a","text":', /^Line 1 is not a JSON object/],
  [standard, `${line('a', 'Supervision.')}{"id":"b"}`, /^Line 2 is not a JSON object/],
])('refuses %j with %j in one sentence', (args, input, sentence) => {
  const { status, stderr } = run(args, input)
  expect(status).toBe(1)
  expect(stderr).toMatch(sentence)
  expect(stderr.split('\n')).toHaveLength(1)
})
