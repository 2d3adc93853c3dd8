import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'

export interface Bucket {
  readonly name: string
  readonly config: S3ClientConfig
}

/** The bucket that S3_BUCKET names, with how to reach it, or null. Without keys the machine's own role is asked. */
export function bucket(): Bucket | null {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = process.env
  if (!S3_BUCKET) return null
  return {
    name: S3_BUCKET,
    config: {
      region: S3_REGION ?? 'eu-west-2',
      // Other makers' stores know neither a host name for each bucket nor the newest checksums.
      ...(S3_ENDPOINT && { endpoint: S3_ENDPOINT, forcePathStyle: true }),
      ...(S3_ACCESS_KEY_ID &&
        S3_SECRET_ACCESS_KEY && {
          credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
        }),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    },
  }
}

export const clientOf = ({ config }: Bucket): S3Client => new S3Client(config)
