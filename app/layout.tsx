import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { product } from './frame-navigation.ts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: product, template: '%s – Portfolio' },
  description:
    'Evidence, assessment and quality assurance for vocational qualifications in health and social care',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Scripts run by a nonce that belongs to one request, so no page is made ahead of its request.
  await connection()
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
