'use client'

import type { Ref } from 'react'
import { ErrorSummary } from './error-summary.tsx'
import { useFormState } from './form-context.ts'
import { isRefused } from './form-state.ts'
import { Notice } from './notice.tsx'

/** What the form was told last, above its fields. */
export function FormAnswer({ ref }: { ref: Ref<HTMLDivElement> }) {
  const { state, form } = useFormState()
  const { message, errors, mend, errorId, signIn } = state
  return (
    <>
      {/* There before it is filled, so that its filling is announced without taking the focus. */}
      <div role="status" className="empty:hidden">
        {state.kind === 'done' && message && (
          <Notice kind="success" announced={false}>
            {message}
          </Notice>
        )}
      </div>
      {isRefused(state) && (
        <ErrorSummary ref={ref} errors={errors} form={form}>
          {errorId ? (
            <p>
              Something went wrong on our side. It has been recorded under <strong>{errorId}</strong>.
            </p>
          ) : (
            message && <p>{message}</p>
          )}
          {signIn && (
            <a
              className="inline-block py-1 font-semibold text-accent underline underline-offset-4"
              href={signIn}
              target="_blank"
              rel="noopener"
            >
              Sign in again (opens in a new tab), then send this
            </a>
          )}
          {mend && (
            <a
              className="inline-block py-1 font-semibold text-accent underline underline-offset-4"
              href={mend}
            >
              Put this right
            </a>
          )}
        </ErrorSummary>
      )}
    </>
  )
}
