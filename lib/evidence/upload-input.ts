import { z } from 'zod'

/** What the browser says of a file before it sends it in pieces. */
export const BeginUpload = z.object({
  uploadId: z.uuid(),
  evidenceId: z.uuid(),
  name: z.string().min(1).max(1000),
  size: z.number().int().min(0),
  declaredType: z.string().max(200).default(''),
})
export type BeginUpload = z.output<typeof BeginUpload>
