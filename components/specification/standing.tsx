import { Status, type Tone } from '#components/ui/status.tsx'
import type { Specification } from '#specs/schema.ts'

/** What it is, in a word and a shape: a qualification, a standard, a draft, or withdrawn. */
export function Standing({ specification }: { specification: Pick<Specification, 'kind' | 'standing'> }) {
  const { word, tone, shape } = standingOf(specification)
  return (
    <Status tone={tone} shape={shape}>
      {word}
    </Status>
  )
}

function standingOf({ kind, standing }: Pick<Specification, 'kind' | 'standing'>) {
  if (standing === 'withdrawn') return { word: 'Withdrawn', tone: 'danger', shape: '✕' } satisfies Said
  if (standing === 'draft' || kind === 'unit-draft')
    return { word: 'Draft', tone: 'warn', shape: '▲' } satisfies Said
  if (kind === 'standard') return { word: 'Standard', tone: 'active', shape: '◆' } satisfies Said
  return { word: 'Qualification', tone: 'good', shape: '●' } satisfies Said
}

interface Said {
  word: string
  tone: Tone
  shape: string
}
