'use client'

import type { ReactNode } from 'react'
import { fieldId } from './field-id.ts'
import { useFormState } from './form-context.ts'

export interface FieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** Only outside a Form: inside, the form's answer brings it. */
  error?: string
  required?: boolean
}

/** What every kind of field needs to know of itself and of its form's last answer. */
export function useField({ name, hint, error }: Omit<FieldProps, 'label'>) {
  const { state, form } = useFormState()
  const id = fieldId(name, form)
  const problem = error ?? state.errors?.[name]
  const sent = state.values?.[name]
  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    problem,
    /** What was sent for this field, or undefined when nothing was sent yet. */
    sent: state.values ? [sent ?? []].flat() : undefined,
    aria: { 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined } as const,
  }
}

interface HintProps {
  id: string
  hint?: ReactNode
  problem?: string
}

export function HintAndError({ id, hint, problem }: HintProps) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </div>
      )}
      {problem && (
        <p id={`${id}-error`} className="font-semibold text-danger">
          <span className="sr-only">Error: </span>
          {problem}
        </p>
      )}
    </>
  )
}

type FrameProps = HintProps & { label: ReactNode; children: ReactNode }

export function FieldFrame({ id, label, hint, problem, children }: FrameProps) {
  return (
    <div className={`space-y-1 ${problem ? 'border-l-4 border-danger pl-3' : ''}`}>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <HintAndError id={id} hint={hint} problem={problem} />
      {children}
    </div>
  )
}
