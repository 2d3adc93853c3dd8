import { Status, type Tone } from '#components/ui/status.tsx'
import type { EvidenceStatus } from '#prisma/client/enums.ts'

/** Each status in the words of lists: what it is, not what to do. */
export const evidenceStatuses = {
  draft: { word: 'Draft', tone: 'neutral', shape: '◔' },
  submitted: { word: 'Submitted', tone: 'active', shape: '◑' },
  action_required: { word: 'Your answer needed', tone: 'warn', shape: '▲' },
  assessed: { word: 'Assessed', tone: 'good', shape: '●' },
  withdrawn: { word: 'Withdrawn', tone: 'neutral', shape: '✕' },
} as const satisfies Record<EvidenceStatus, { word: string; tone: Tone; shape: string }>

export function EvidenceStatusMark({ status }: { status: EvidenceStatus }) {
  const { word, tone, shape } = evidenceStatuses[status]
  return (
    <Status tone={tone} shape={shape}>
      {word}
    </Status>
  )
}
