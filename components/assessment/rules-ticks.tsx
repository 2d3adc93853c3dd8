import { Checkboxes } from '#components/ui/field.tsx'
import { type RuleOfEvidence, rulesOfEvidence } from '#lib/assessment/rules/may-give-judgement.ts'

const asked = {
  valid: { label: 'Valid', hint: 'It is about what the criterion asks.' },
  authentic: { label: 'Authentic', hint: 'It is the candidate’s own work.' },
  current: { label: 'Current', hint: 'It is recent enough to show what they can do now.' },
  sufficient: { label: 'Sufficient', hint: 'It meets the criterion in full.' },
  reliable: { label: 'Reliable', hint: 'Another assessor would find the same.' },
} as const satisfies Record<RuleOfEvidence, { label: string; hint: string }>

interface Props {
  name: string
  label: string
  hint?: string
}

/** The five rules of evidence. None is ticked beforehand: each tick is a finding. */
export function RulesTicks({ name, label, hint }: Props) {
  return (
    <Checkboxes
      name={name}
      label={label}
      hint={hint}
      options={rulesOfEvidence.map(rule => ({ value: rule, ...asked[rule] }))}
    />
  )
}

/** The same in words, for what was found. */
export function rulesFound(found: { readonly [Rule in RuleOfEvidence]: boolean }): string {
  const kept = rulesOfEvidence.filter(rule => found[rule]).map(rule => asked[rule].label.toLowerCase())
  return kept.length === 0 ? 'none' : kept.join(', ')
}
