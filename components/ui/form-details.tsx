'use client'

import type { ReactNode } from 'react'
import { Details } from './details.tsx'
import { useFormState } from './form-context.ts'
import { isRefused } from './form-state.ts'

/** The folded part of a form. With JavaScript off, a refused form comes back unfolded, with what was typed. */
export function FormDetails({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const { state } = useFormState()
  return (
    <Details summary={summary} open={isRefused(state)}>
      <div className="max-w-xl space-y-6">{children}</div>
    </Details>
  )
}
