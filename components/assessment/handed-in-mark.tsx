import { Status, type Tone } from '#components/ui/status.tsx'
import type { EvidenceStatus } from '#prisma/client/enums.ts'

const said = {
  draft: { word: 'Being revised', tone: 'neutral' },
  submitted: { word: 'Awaits judgement', tone: 'active' },
  action_required: { word: 'Awaits the candidate', tone: 'warn' },
  assessed: { word: 'Assessed', tone: 'good' },
  withdrawn: { word: 'Withdrawn', tone: 'danger' },
} as const satisfies Record<EvidenceStatus, { word: string; tone: Tone }>

/** Where an item of evidence stands, in the words of its assessor. */
export function HandedInMark({ status }: { status: EvidenceStatus }) {
  const { word, tone } = said[status]
  return <Status tone={tone}>{word}</Status>
}
