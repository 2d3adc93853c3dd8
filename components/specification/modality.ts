import type { Modality } from '#specs/schema.ts'

interface Asks {
  /** What a block that lists things asks of the candidate. */
  list: string
  /** The same where the block is prose and lists nothing. */
  prose: string
  shape: string
  tone: 'neutral' | 'active' | 'warn'
}

/** How much a range block asks, as people are told it. */
export const modalities: Readonly<Record<Modality, Asks>> = {
  may: { list: 'Examples, not required', prose: 'Examples, not required', shape: '○', tone: 'neutral' },
  must: {
    list: 'Condition required, list is examples',
    prose: 'Condition required',
    shape: '●',
    tone: 'active',
  },
  are: { list: 'All of these are expected', prose: 'All of this is expected', shape: '●', tone: 'active' },
  explanatory: { list: 'Explanation only', prose: 'Explanation only', shape: 'i', tone: 'neutral' },
  unqualified: {
    list: 'Unqualified in the source: ask the external quality assurer',
    prose: 'Unqualified in the source: ask the external quality assurer',
    shape: '?',
    tone: 'warn',
  },
}
