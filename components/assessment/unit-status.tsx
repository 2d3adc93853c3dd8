import { Status, type Tone } from '#components/ui/status.tsx'
import type { UnitStatus } from '#prisma/client/enums.ts'

const said = {
  in_progress: { word: 'In progress', tone: 'neutral', shape: '○' },
  signed: { word: 'Signed off', tone: 'good', shape: '◆' },
  agreed: { word: 'Agreed', tone: 'good', shape: '★' },
  reopened: { word: 'Reopened', tone: 'warn', shape: '↻' },
} as const satisfies Record<UnitStatus, { word: string; tone: Tone; shape: string }>

export function UnitStatusMark({ status }: { status: UnitStatus }) {
  const { word, tone, shape } = said[status]
  return (
    <Status tone={tone} shape={shape}>
      {word}
    </Status>
  )
}
