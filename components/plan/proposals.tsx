import { ButtonLink } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { Proposal } from '#lib/assessment/rules/plan-proposals.ts'
import { codesIn, ProposalReasons, proposalInWords } from './proposal-reasons.tsx'

interface Props {
  proposals: readonly Proposal[]
  /** Where a plan with this activity begins. */
  href: (templateId: string) => string
}

/** What one activity could cover: the few that would close most of what is open, the most useful first. */
export function Proposals({ proposals, href }: Props) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {proposals.map(proposal => (
        <li key={proposal.id} className="space-y-2 py-3">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <div className="min-w-0 max-w-prose flex-1 basis-60 space-y-1">
              <p className="font-semibold">{proposal.title}</p>
              <p className="text-sm text-muted">{proposalInWords(proposal)}</p>
            </div>
            <ButtonLink href={href(proposal.id)}>
              Add to plan<span className="sr-only">: {proposal.title}</span>
            </ButtonLink>
          </div>
          <Details summary={<span className="text-sm">Why: {codesIn(proposal.closes)}</span>}>
            <ProposalReasons closes={proposal.closes} />
          </Details>
        </li>
      ))}
    </ol>
  )
}
