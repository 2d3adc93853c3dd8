'use client'

import { useFormState } from '#components/ui/form-context.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Prose } from '#components/ui/prose.tsx'

interface Props {
  revision: number
  title: string
  narrative: string
}

/** After a stale form: what is saved now, above what was typed here, so that the two can be brought together. */
export function NewerVersion({ revision, title, narrative }: Props) {
  const { state } = useFormState()
  const sent = state.values?.revision
  if (state.kind !== 'refusal' || sent === undefined || Number(sent) >= revision) return null
  return (
    <Notice kind="warning" title="What is saved now, from another tab or device">
      <p dir="auto" className="font-semibold">
        {title}
      </p>
      <Prose text={narrative} />
      <p>Below is what you typed here. If you save it, it replaces what is above.</p>
    </Notice>
  )
}
