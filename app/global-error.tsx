'use client'

import { ErrorReport, type Failed } from './error-report.tsx'
import './globals.css'

/** In place of the layout too, when that is what failed. */
export default function GlobalErrorPage(props: Failed) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something went wrong – Portfolio</title>
        <main id="main" className="mx-auto max-w-7xl px-4 py-6">
          <ErrorReport {...props} />
        </main>
      </body>
    </html>
  )
}
