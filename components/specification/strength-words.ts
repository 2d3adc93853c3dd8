import type { Tone } from '#components/ui/status.tsx'
import type { Strength } from '#specs/crosswalk-schema.ts'

/** How strongly two statements are linked, in a word. */
export const strengthWords = {
  same: { word: 'the same', tone: 'good' },
  overlaps: { word: 'overlaps', tone: 'active' },
  supports: { word: 'supports', tone: 'neutral' },
} as const satisfies Record<Strength, { word: string; tone: Tone }>
