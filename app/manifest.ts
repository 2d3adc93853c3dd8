import type { MetadataRoute } from 'next'
import { product } from './frame-navigation.ts'

/** What a phone needs to know to put the portfolio among its apps. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: product,
    short_name: 'Portfolio',
    description: 'Add evidence of your work, also while there is no network',
    lang: 'en-GB',
    start_url: '/portfolio',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#1b4f9c',
    icons: [
      { src: '/icons/portfolio-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/portfolio-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/portfolio-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: 'Add evidence', url: '/portfolio/evidence/new' }],
  }
}
