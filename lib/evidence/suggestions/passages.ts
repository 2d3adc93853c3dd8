/**
 * Invented evidence that measures the ranking and never feeds it. The codes were drawn by lot before the texts
 * were written, and the texts were written before the phrases of practice; one hand wrote both all the same, so
 * that its figures flatter.
 */
import { knowledgePassages } from './passages/knowledge.ts'
import type { Passage } from './passages/passage.ts'
import { performancePassages } from './passages/performance.ts'
import { personalisationPassages } from './passages/personalisation.ts'

export const passages: readonly Passage[] = [
  ...performancePassages,
  ...knowledgePassages,
  ...personalisationPassages,
]
