import type { Specification } from '#specs/schema.ts'

/** 'Document 004, line 507' or 'lines 217–218': where wording was taken from. */
export function sourceOf(
  { source }: Pick<Specification, 'source'>,
  lines: number | readonly number[],
): string {
  const each = [lines].flat()
  const [first, last] = [Math.min(...each), Math.max(...each)]
  return `Document ${source.seed}, ${first === last ? `line ${first}` : `lines ${first}–${last}`}`
}

/** The same for the source of a rule, which is written 'seed 004 L15, L113-124'. */
export function ruleSource(source: string): string {
  return source
    .replace(/^seed (\d+) /, 'Document $1, ')
    .replaceAll(/L(\d+)-(\d+)/g, 'lines $1–$2')
    .replaceAll(/L(\d+)/g, 'line $1')
}
