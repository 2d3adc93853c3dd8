'use client'

import type { ComponentProps } from 'react'
import { Button } from './button.tsx'
import { useFormState } from './form-context.ts'

type Props = Omit<ComponentProps<typeof Button>, 'type'> & {
  /** What it says while the form is being sent. */
  busy?: string
}

/** Stays focusable while pending: a disabled button would drop the focus to the top of the page. The form itself refuses a second sending. */
export function SubmitButton({ kind = 'primary', busy, children, ...rest }: Props) {
  const { pending } = useFormState()
  return (
    <Button
      type="submit"
      kind={kind}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      {...rest}
    >
      {pending && busy ? busy : children}
    </Button>
  )
}
