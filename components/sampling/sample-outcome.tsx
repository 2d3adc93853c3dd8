import { Status, type Tone } from '#components/ui/status.tsx'
import type { Finding, SampleOutcome } from '#prisma/client/enums.ts'

const said = {
  agree: { word: 'Agreed', tone: 'good', shape: '★' },
  agree_with_advice: { word: 'Agreed with advice', tone: 'good', shape: '☆' },
  disagree: { word: 'Disagreed', tone: 'warn', shape: '↻' },
} as const satisfies Record<SampleOutcome, { word: string; tone: Tone; shape: string }>

/** What a quality assurer concluded, about a unit or one criterion; without an outcome it is still waiting. */
export function SampleOutcomeMark({ outcome }: { outcome: SampleOutcome | Finding | null }) {
  if (!outcome) return <Status tone="active">Drawn, waiting</Status>
  const { word, tone, shape } = said[outcome]
  return (
    <Status tone={tone} shape={shape}>
      {word}
    </Status>
  )
}
