'use client'

import { DetailsFields } from '#components/evidence/details-fields.tsx'
import { Autosave } from '#components/ui/autosave.tsx'
import { Button } from '#components/ui/button.tsx'
import { Form } from '#components/ui/form.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import type { DraftHere } from './drafts-here.ts'
import { FileQueue } from './file-queue.tsx'
import { savedOf } from './saved-of.ts'

interface Props {
  owner: string
  draft: DraftHere
  online: boolean
  onClose: () => void
}

/** Nothing is sent by this form but by its autosave. */
const stay = async (): Promise<FormState> => ({})

/** One draft on this device: the same fields as with a network, but for the mapping, and files that wait to be sent. */
export function DraftEditor({ owner, draft, online, onClose }: Props) {
  const { id, kind, revision, fields } = draft
  return (
    <div className="max-w-2xl space-y-6">
      <Button kind="quiet" className="-ml-3" onClick={onClose}>
        All drafts on this device
      </Button>
      <h2 className="text-xl font-bold">
        {kindOf(kind).label}
        {revision === 0 && ', new'}
      </h2>
      <Form action={stay} className="space-y-6">
        <DetailsFields
          kind={kind}
          today={londonDay(new Date())}
          saved={revision === 0 ? undefined : savedOf(fields)}
        />
        <div className="sticky bottom-0 border-t border-line bg-surface py-2">
          <Autosave
            address="/portfolio/drafts"
            owner={owner}
            id={id}
            revision={revision}
            {...(revision === 0 && { kind })}
          />
        </div>
      </Form>
      {kindOf(kind).files && <FileQueue owner={owner} draft={id} />}
      {online && revision > 0 && (
        <a
          className="inline-block py-1 text-accent underline underline-offset-4"
          href={`/portfolio/evidence/${id}`}
        >
          Go on in your portfolio, with its mapping
        </a>
      )}
    </div>
  )
}
