import type { Rule } from '#specs/rule.ts'

export interface RuleList {
  title: string
  items: readonly string[]
}

/** What a rule enumerates beyond its sentence; null when the sentence says it all. */
export function listOf(rule: Rule): RuleList | null {
  switch (rule.kind) {
    case 'assessor-requirement':
      return { title: 'Any one of these is enough:', items: rule.qualifications.map(({ title }) => title) }
    case 'quality-assurer-requirement':
      return { title: 'Recommended, not required:', items: rule.recommended.map(({ title }) => title) }
    case 'qualification-approval':
      return {
        title: `Centres approved for one of these may apply by the fast track for ${rule.fastTrackMonths} months, if ${rule.fastTrackOnlyIf.map(condition => conditions[condition]).join(' and ')}:`,
        items: rule.fastTrackFrom.map(({ number, title }) => `${number} ${title}`),
      }
    case 'centre-documents':
      return { title: 'They are:', items: rule.documents.map(({ title, covers }) => `${title}: ${covers}`) }
    case 'unit-record':
      return { title: 'In full:', items: rule.fields }
    case 'criterion-guidance':
      return { title: 'It is about:', items: rule.criteria }
    case 'range-modality': {
      const items = [
        ...rule.must.map(code => `${code}: condition required, list is examples`),
        ...rule.are.map(code => `${code}: all of the list expected`),
        ...rule.unqualified.map(code => `${code}: unqualified in the source`),
      ]
      return { title: 'It is about:', items }
    }
    default:
      return null
  }
}

const conditions = {
  'delivery-unchanged': 'delivery stays as it was',
  'approval-criteria-met': 'the approval criteria are still met',
} as const

/** What the service does about a rule. */
export const enforcements: Readonly<Record<Rule['enforce'], { word: string; shape: string }>> = {
  block: { word: 'Refused otherwise', shape: '✕' },
  warn: { word: 'Allowed with a recorded reason', shape: '▲' },
  record: { word: 'Has to be recorded', shape: '●' },
  info: { word: 'For information', shape: 'i' },
}
