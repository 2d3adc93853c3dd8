import { z } from 'zod'

const url = (sentence: string) => z.url({ protocol: /^postgres(ql)?$/, error: sentence })

const Environment = z.object({
  DATABASE_URL: url('DATABASE_URL must be a postgresql:// address of the application’s own role'),
  DATA_DIR: z.string().min(1).default('.data'),
  FILE_STORE_DIR: z.string().min(1).optional(),
  NEXTAUTH_SECRET: z
    .string({ error: 'NEXTAUTH_SECRET must be set' })
    .min(32, 'NEXTAUTH_SECRET must be at least 32 characters long'),
  PUBLIC_URL: z.url({
    protocol: /^https?$/,
    error: 'PUBLIC_URL must be the http:// or https:// address that people use',
  }),
  PORT: z.coerce
    .number({ error: 'PORT must be a number from 1 to 65535' })
    .int('PORT must be a number from 1 to 65535')
    .min(1, 'PORT must be a number from 1 to 65535')
    .max(65_535, 'PORT must be a number from 1 to 65535')
    .default(3000),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'SMTP_URL must be an smtp:// or smtps:// address' })
    .optional(),
  MAIL_FROM: z.string().default('portfolio@localhost'),
  CLAMD_SOCKET: z.string().min(1).optional(),
  CLAMD_HOST: z.string().min(1).optional(),
  CLAMD_PORT: z.coerce
    .number({ error: 'CLAMD_PORT must be a number from 1 to 65535' })
    .int('CLAMD_PORT must be a number from 1 to 65535')
    .min(1, 'CLAMD_PORT must be a number from 1 to 65535')
    .max(65_535, 'CLAMD_PORT must be a number from 1 to 65535')
    .default(3310),
  S3_BUCKET: z.string().min(3, 'S3_BUCKET must be the name of a bucket').optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'S3_ENDPOINT must be an http:// or https:// address' })
    .optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  SOFFICE: z.string().min(1).optional(),
  TRUST_PROXY: z.enum(['yes', 'no'], { error: 'TRUST_PROXY must be yes or no' }).default('no'),
})
export type Environment = z.output<typeof Environment>

export class WrongSettings extends Error {
  override name = 'WrongSettings'
}

let read: Environment | undefined

/**
 * The service's settings, checked once.
 * @throws WrongSettings whose message is one sentence for each wrong variable
 */
export function env(): Environment {
  if (read) return read
  const parsed = Environment.safeParse(process.env)
  if (!parsed.success)
    throw new WrongSettings(`${parsed.error.issues.map(issue => issue.message).join('; ')}.`)
  read = parsed.data
  return read
}
