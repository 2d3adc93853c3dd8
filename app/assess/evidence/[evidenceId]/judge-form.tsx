import { ClaimForm } from '#components/assessment/claim-form.tsx'
import { PastJudgements } from '#components/assessment/past-judgements.tsx'
import { RulesTicks } from '#components/assessment/rules-ticks.tsx'
import { Checkbox } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { labelOf } from '#specs/index.ts'
import { judge } from './actions.ts'
import type { Claims, Item } from './desk.ts'

interface Props {
  item: Item
  claims: Claims
  /** Criteria that were judged on this version are judged again. */
  again: boolean
  owner: string
}

/** Everything that the version claims of this assessor's registrations, in one form. */
export function JudgeForm({ item, claims, again, owner }: Props) {
  const settled = ({ judged }: Claims[number]) => judged && !again
  const open = claims.filter(claim => claim.verdict === null && !settled(claim))
  const registrations = Map.groupBy(claims, ({ mapping }) => mapping.registrationId)
  return (
    <Form
      // What was typed belongs to the state it was typed against.
      key={item.revision}
      id="judge"
      action={judge}
      keep={`judge-${item.id}-${item.version.number}`}
      owner={owner}
    >
      <input type="hidden" name="evidenceId" value={item.id} />
      <input type="hidden" name="versionNumber" value={item.version.number} />
      <input type="hidden" name="revision" value={item.revision} />
      {open.length > 0 && (
        <RulesTicks
          name="rules[]"
          label="Rules of evidence, for the whole item"
          hint="All five are needed for a criterion to be met. Judge them apart below a criterion where it differs."
        />
      )}
      {[...registrations].map(([registrationId, theirs]) => (
        <Section
          key={registrationId}
          level={3}
          title={labelOf(theirs[0]!.claim.specification)}
          actions={
            <TextLink href={`/assess/registrations/${registrationId}`} className="inline-block py-1">
              Coverage
            </TextLink>
          }
        >
          {theirs.map(claim => (
            <ClaimForm
              key={claim.mapping.criterionId}
              index={open.indexOf(claim)}
              registrationId={registrationId}
              criterionId={claim.mapping.criterionId}
              unit={claim.claim.unit}
              criterion={claim.claim.criterion}
              mapping={claim.mapping}
              files={item.version.files}
              verdict={claim.verdict}
              settled={settled(claim)}
              past={claim.judgements.length > 0 && <PastJudgements judgements={claim.judgements} />}
            />
          ))}
        </Section>
      ))}
      {open.length > 0 && <Confirmation candidate={item.candidate.name} version={item.version.number} />}
    </Form>
  )
}

function Confirmation({ candidate, version }: { candidate: string; version: number }) {
  return (
    <div className="space-y-3 rounded border border-edge p-4">
      <Checkbox
        name="confirm"
        label="These are my own judgements of this evidence"
        hint={`Each criterion that you did not leave is recorded with your name and the time, on version ${version} as it was handed in, and ${candidate} can read it. It cannot be changed later, only superseded by a new judgement.`}
        required
      />
      <SubmitButton busy="Recording">Record judgements</SubmitButton>
    </div>
  )
}
