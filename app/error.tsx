'use client'

import { ErrorReport, type Failed } from './error-report.tsx'

export default function ErrorPage(props: Failed) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-4 py-6 focus:outline-none">
      <title>Something went wrong – Portfolio</title>
      <ErrorReport {...props} />
    </main>
  )
}
