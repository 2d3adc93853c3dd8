import { Status, type Tone } from '#components/ui/status.tsx'
import type { JudgementOutcome } from '#prisma/client/enums.ts'

const said = {
  met: { word: 'Met', tone: 'good' },
  partly_met: { word: 'Partly met', tone: 'warn' },
  not_yet_met: { word: 'Not yet met', tone: 'danger' },
} as const satisfies Record<JudgementOutcome, { word: string; tone: Tone }>

export function OutcomeMark({ outcome }: { outcome: JudgementOutcome }) {
  const { word, tone } = said[outcome]
  return <Status tone={tone}>{word}</Status>
}
