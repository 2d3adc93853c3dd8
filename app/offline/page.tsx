import type { Metadata } from 'next'
import { product } from '#app/frame-navigation.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { kindOf, kindsInOrder } from '#lib/evidence/rules/kinds.ts'
import { OfflineDesk } from './offline-desk.tsx'

export const metadata: Metadata = { title: 'On this device' }

/** Kept by every device for when nobody answers, so it holds nobody's data and asks nobody's name: what it shows it finds there. */
export default function OfflinePage() {
  return (
    <>
      <header className="border-b border-line px-4">
        <p className="mx-auto flex min-h-11 max-w-7xl items-center font-bold">{product}</p>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-4 py-6 focus:outline-none">
        <PageHeader title="On this device" />
        <noscript>
          The service cannot be reached, or you came here by hand. Without JavaScript nothing is kept on this
          device.
        </noscript>
        <OfflineDesk kinds={kindsInOrder.map(kind => ({ value: kind, label: kindOf(kind).label }))} />
      </main>
    </>
  )
}
