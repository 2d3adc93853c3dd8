import { writeAboutEvidence } from '#app/portfolio/messages/actions.ts'
import { Thread } from '#components/thread/thread.tsx'
import { mayBeWrittenOn } from '#lib/evidence/messages/rules.ts'
import type { OwnEvidence } from '#lib/evidence/queries/own-evidence.ts'

/** What the candidate and those who assess it write to one another about one piece of evidence. */
export function EvidenceMessages({ evidence, owner }: { evidence: OwnEvidence; owner: string }) {
  const { id: evidenceId, status, versions, messages } = evidence
  const everSubmitted = versions.some(({ submittedAt }) => submittedAt !== null)
  return (
    <Thread
      messages={messages}
      readers="Those who assess what you handed in"
      closed={mayBeWrittenOn({ kind: 'evidence', status, everSubmitted })}
      action={writeAboutEvidence}
      about={{ evidenceId }}
      owner={owner}
    />
  )
}
