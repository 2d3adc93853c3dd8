'use client'

import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'

export interface Failed {
  error: Error & { digest?: string }
  retry: () => void
}

/** A failure of ours: under which id it was logged, and what the person can do. */
export function ErrorReport({ error, retry }: Failed) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div role="alert" className="max-w-prose space-y-4">
      <h1 ref={heading} tabIndex={-1} className="text-2xl font-bold focus:outline-none sm:text-3xl">
        Something went wrong on our side
      </h1>
      <p>
        {error.digest ? (
          <>
            It has been recorded under <strong>{error.digest}</strong>. Name that if you tell somebody about
            it.
          </>
        ) : (
          'It happened in your browser.'
        )}{' '}
        What was saved before is safe.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" onClick={() => retry()}>
          Try again
        </Button>
        {/* A full load, since what is running here has failed. */}
        <a className="text-accent underline underline-offset-4" href="/">
          Go to your first page
        </a>
      </div>
    </div>
  )
}
