import { z } from 'zod'
import { gaps } from './rules/coverage-gaps.ts'

/** What the gaps of a coverage page are shown by, and which cell is open; nonsense in an address shows all. */
export const GapAddress = z.object({
  by: z.enum(['unit', 'outcome', 'method']).catch('unit'),
  registration: z.uuid().optional().catch(undefined),
  within: z.string().max(60).optional().catch(undefined),
  gap: z
    .enum([...gaps, 'met', 'by', 'met-by'])
    .optional()
    .catch(undefined),
})
export type GapAddress = z.output<typeof GapAddress>
