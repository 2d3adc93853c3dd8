import { DefinitionList } from '#components/ui/definition-list.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { Day, When } from '#components/ui/time.tsx'
import { expertBases, observerRoles } from '#lib/evidence/rules/submission.ts'
import type { Item } from './desk.ts'

/** The version that was handed in, as its assessor reads it. */
export function WithEvidence({ item: { version } }: { item: Item }) {
  const { observerRole, observerName, observerPosition, observerRelation, observerBasis } = version
  const observer = [observerName, observerPosition, observerRelation].filter(Boolean).join(', ')
  return (
    <Section title="The evidence" id="evidence">
      {version.narrative && <Prose text={version.narrative} />}
      {version.files.length > 0 && (
        <ul className="space-y-1">
          {version.files.map(({ id, name }) => (
            <li key={id}>
              <TextLink href={`/files/${id}`} dir="auto" className="inline-block py-1">
                {name}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      <DefinitionList
        items={[
          ...(version.activityOn
            ? [{ term: 'Date of the activity', detail: <Day at={version.activityOn} /> }]
            : []),
          ...(version.submittedAt ? [{ term: 'Handed in', detail: <When at={version.submittedAt} /> }] : []),
          ...(observerRole
            ? [{ term: `Named as ${observerRoles[observerRole].toLowerCase()}`, detail: observer }]
            : []),
          ...(observerBasis ? [{ term: 'Why an expert', detail: expertBases[observerBasis] }] : []),
          ...version.declarations.map(({ kind, text }) => ({
            term: kind === 'authenticity' ? 'Declared as own work' : 'Declared as confidential',
            detail: text,
          })),
        ]}
      />
    </Section>
  )
}
