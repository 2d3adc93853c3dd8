import * as context from './contexts.ts'
import type { Role } from './found.ts'
import type { Scene } from './scene.ts'

const otherwise = new Set([
  'and',
  'but',
  'who',
  'which',
  'to',
  'with',
  'so',
  'i',
  'from',
  'for',
  'of',
  'when',
])

function roleFrom(plain: string): Role | undefined {
  if (context.kin.has(plain)) return 'relative'
  if (context.cared.has(plain)) return 'individual'
  return context.staff.has(plain) ? 'colleague' : undefined
}

/** What the words around a name say about who it is: “her daughter …”, “… (deputy manager)”, “Dr …”. */
export function roleOf(
  { tokens, text }: Pick<Scene, 'tokens' | 'text'>,
  first: number,
  last: number,
): Role | undefined {
  if (context.professionalTitles.has(tokens[first]!.plain)) return 'colleague'
  const prior = tokens[first - 1]
  if (prior && /^[ ,:(–—-]{1,3}$/.test(tokens[first]!.gap)) {
    const said = roleFrom(prior.plain)
    if (said) return said
    if (context.calledBy.has(prior.plain)) {
      const earlier = tokens.slice(Math.max(0, first - 4), first - 1).toReversed()
      const named = earlier.map(({ plain }) => roleFrom(plain)).find(Boolean)
      if (named) return named
    }
  }
  const rest = text.slice(tokens[last]!.end, tokens[last]!.end + 60)
  const beside = /^ ?[,(–—-] ?(?:who (?:is|was) )?((?:[\p{L}'’-]+ ?){1,4})/u.exec(rest)
  for (const word of beside?.[1]?.toLowerCase().split(' ') ?? []) {
    if (otherwise.has(word)) break
    const said = roleFrom(word)
    if (said) return said
  }
  return undefined
}
