import type { Found } from './found.ts'
import { firstName, isWord } from './lexicon.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * The names that the candidate keeps private, wherever they stand as words of their own, in any letters, with or
 * without accents and the possessive. One that is also an everyday word (“Will”, “Joy”) needs its capital.
 */
export function privateNamesIn(text: string, tokens: readonly Token[], names: readonly string[]): Found[] {
  const entries = names
    .map(name => ({ name, words: tokensOf(name).map(({ plain }) => plain) }))
    .filter(({ words }) => words.length > 0)
  if (entries.length === 0) return []
  const byFirst = Map.groupBy(entries, ({ words }) => words[0]!)
  const out: Found[] = []
  const found = (start: number, end: number, parts: readonly string[]) =>
    out.push({ kind: 'private', start, end, suggestion: '', person: { parts, titled: false } })
  tokens.forEach((token, index) => {
    for (const { words, name } of [...(byFirst.get(token.plain) ?? [])].sort(
      (a, b) => b.words.length - a.words.length,
    )) {
      const there = words.every(
        (word, step) =>
          tokens[index + step]?.plain === word &&
          (step === 0 || /^[\s_.’'-]{0,3}$/.test(tokens[index + step]!.gap)),
      )
      const everyday =
        words.length === 1 &&
        token.shape === 'small' &&
        (firstName(token.plain) === 'word' || isWord(token.plain))
      if (!there || everyday) continue
      const last = tokens[index + words.length - 1]!
      const digits = /^[\s_-]?\d+\w*/.exec(/\d/.test(name) ? text.slice(last.end) : '')?.[0] ?? ''
      found(token.start, last.end + digits.length, words)
      break
    }
  })
  for (const token of tokens)
    if (token.text.includes('-'))
      for (const half of token.plain.split('-'))
        if (
          byFirst.get(half)?.some(({ words }) => words.length === 1) &&
          !out.some(({ start, end }) => start <= token.start && token.end <= end)
        )
          found(token.start, token.end, [half])
  return out
}
