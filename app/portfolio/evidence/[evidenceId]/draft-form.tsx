import { evidencePath } from '#app/portfolio/addresses.ts'
import { DetailsFields } from '#components/evidence/details-fields.tsx'
import { MappingFields } from '#components/mapping/mapping-fields.tsx'
import { mappingGroups } from '#components/mapping/mapping-groups.ts'
import { searchFormId } from '#components/mapping/mapping-search.tsx'
import type { ShownSuggestion } from '#components/mapping/suggestions.tsx'
import { DraftAutosave } from '#components/offline/draft-autosave.tsx'
import { Form } from '#components/ui/form.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { OwnEvidence, OwnVersion } from '#lib/evidence/queries/own-evidence.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { dayOf, londonDay } from '#lib/people/day-rules.ts'
import { save } from './actions.ts'
import { DraftFiles } from './draft-files.tsx'
import { Feedback } from './feedback.tsx'
import { NewerVersion } from './newer-version.tsx'
import { codeOf } from './own-evidence.ts'

interface Props {
  evidence: OwnEvidence
  latest: OwnVersion
  owner: string
  query: string
  /** Worked out already, where they were asked for in the address. */
  suggestions: readonly ShownSuggestion[] | null
}

/** The draft with its mapping beside it: one form, saved in one go. */
export function DraftForm({ evidence, latest, owner, query, suggestions }: Props) {
  const { id, kind, revision } = evidence
  const registrations = evidence.registrations.filter(({ status }) => status === 'active')
  const activityOn = latest.activityOn && dayOf(latest.activityOn)
  return (
    <>
      {/* Outside of the other form, since forms do not nest; the fields of the search belong to it by its id. */}
      <form id={searchFormId} method="get" action={evidencePath(id)} />
      <Feedback evidence={evidence} />
      <Form action={save} keep={`evidence-${id}`} owner={owner} className="space-y-6">
        <NewerVersion revision={revision} title={latest.title} narrative={latest.narrative} />
        <input type="hidden" name="evidenceId" value={id} />
        <input type="hidden" name="revision" value={revision} />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
          <Section title="The evidence">
            <div className="space-y-6">
              <DetailsFields kind={kind} today={londonDay(new Date())} saved={{ ...latest, activityOn }} />
              {kindOf(kind).files && <DraftFiles evidenceId={id} files={latest.files} />}
            </div>
          </Section>
          <Section title="What it shows" id="mapping">
            <p className="max-w-prose text-muted">
              Tick every criterion that this evidence shows, in all that you are registered on, and say where.
            </p>
            <MappingFields
              groups={mappingGroups(kind, registrations)}
              claims={latest.mappings.map(({ criterionId, ...claim }) => ({
                registrationId: claim.registrationId,
                code: codeOf(criterionId),
                subPoints: claim.subPoints,
                note: claim.note,
                location: claim.location,
                filePosition: claim.filePosition,
              }))}
              files={latest.files.map(({ position, name }) => ({ position, name }))}
              query={query}
              suggestions={{ address: `${evidencePath(id)}/suggestions`, given: suggestions }}
            />
          </Section>
        </div>
        <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-2 border-t border-line bg-surface px-4 py-3 print:hidden">
          <DraftAutosave owner={owner} id={id} revision={revision} />
          <SubmitButton name="next" value="stay" busy="Saving…">
            Save draft
          </SubmitButton>
          <SubmitButton kind="secondary" name="next" value="submit" busy="Saving…">
            Save and go on to submit
          </SubmitButton>
        </div>
      </Form>
    </>
  )
}
