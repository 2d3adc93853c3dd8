import type { ComponentProps, ReactNode } from 'react'
import { ClaimPlace } from '#components/evidence/claim-place.tsx'
import { RangePrompts } from '#components/specification/range-prompts.tsx'
import { Statement } from '#components/specification/statement.tsx'
import { Details } from '#components/ui/details.tsx'
import { Checkbox, Checkboxes, Radios, TextArea } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Prose } from '#components/ui/prose.tsx'
import type { Verdict } from '#lib/refusal.ts'
import type { Criterion, Unit } from '#specs/schema.ts'
import { RulesTicks } from './rules-ticks.tsx'

interface Props {
  /** The place of this claim among those of the form. */
  index: number
  registrationId: string
  criterionId: string
  unit: Unit
  criterion: Criterion
  mapping: {
    readonly subPoints: readonly string[]
    readonly note: string
    readonly location: string
    readonly filePosition: number | null
  }
  /** The files of the version, in which the claim may point to a place. */
  files: ComponentProps<typeof ClaimPlace>['files']
  /** Why it cannot be judged now, or `null`. */
  verdict: Verdict
  /** Whether it has stood judged on this version and is not being judged again. */
  settled: boolean
  /** What was found before. */
  past: ReactNode
}

/** One claimed criterion on the review desk: what it asks, what the candidate says, and the assessor's judgement. */
export function ClaimForm({ unit, criterion, mapping, files, verdict, settled, past, ...placed }: Props) {
  const blocks = unit.outcomes
    .flatMap(({ range }) => range)
    .filter(each => each.criteria.includes(criterion.code))
  return (
    <article aria-label={criterion.code} className="space-y-3 rounded border border-line p-4">
      <Statement criterion={criterion} />
      {blocks.length > 0 && (
        <Details summary={`Range of ${criterion.code}`}>
          <RangePrompts blocks={blocks} />
        </Details>
      )}
      <Claimed {...mapping} files={files} />
      {past}
      {verdict && <Notice kind="warning">{verdict.sentence}</Notice>}
      {!verdict && !settled && <Judgement criterion={criterion} {...placed} />}
    </article>
  )
}

function Claimed({
  note,
  location,
  subPoints,
  filePosition,
  files,
}: Props['mapping'] & Pick<Props, 'files'>) {
  if (!note && !location && filePosition === null && subPoints.length === 0) return null
  return (
    <div className="space-y-1 bg-sunken px-3 py-2">
      <p className="text-sm font-semibold">The candidate says</p>
      {note && <Prose text={note} />}
      <ClaimPlace location={location} filePosition={filePosition} files={files} />
      {subPoints.length > 0 && <p>Parts claimed: {subPoints.join(', ')}</p>}
    </div>
  )
}

type JudgementProps = Pick<Props, 'index' | 'registrationId' | 'criterionId' | 'criterion'>

function Judgement({ index, registrationId, criterionId, criterion }: JudgementProps) {
  const { code, subPoints } = criterion
  const name = (field: string) => `judgements.${index}.${field}`
  return (
    <div className="space-y-3">
      <input type="hidden" name={name('registrationId')} value={registrationId} />
      <input type="hidden" name={name('criterionId')} value={criterionId} />
      <Radios
        name={name('outcome')}
        label={`Your judgement of ${code}`}
        defaultValue="leave"
        options={[
          { value: 'met', label: 'Met' },
          { value: 'not_yet_met', label: 'Not yet met' },
          { value: 'leave', label: 'Leave for now' },
        ]}
      />
      {subPoints.length > 0 && (
        <Checkboxes
          name={name('subPoints[]')}
          label={`Parts of ${code} that this evidence covers`}
          options={subPoints.map(point => ({ value: point.code, label: point.text }))}
        />
      )}
      <TextArea
        name={name('feedback')}
        label={`Feedback on ${code}`}
        hint="Needed for not yet met: what is missing, and what would show it."
        rows={3}
      />
      <Details summary={`Rules of evidence for ${code} alone`}>
        <Checkbox name={name('apart')} label="Judge them apart from the rest for this criterion" />
        <RulesTicks name={name('rules[]')} label={`For ${code} the evidence is`} />
      </Details>
    </div>
  )
}
