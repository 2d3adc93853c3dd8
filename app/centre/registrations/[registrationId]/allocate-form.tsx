import { missingInShort } from '#components/centre/missing-standing.ts'
import { nameOf } from '#components/centre/specification-choices.ts'
import { Card } from '#components/ui/card.tsx'
import { Checkboxes, Select } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { AllocatablePerson, FoundRegistration } from '#lib/portfolio/queries/registrations.ts'
import { mayAllocate, roles } from '#lib/portfolio/rules/allocating.ts'
import type { AllocationRole } from '#prisma/client/enums.ts'
import { specificationById } from '#specs/index.ts'
import { allocate } from './actions.ts'

interface Props {
  inRole: AllocationRole
  registration: FoundRegistration
  staff: readonly AllocatablePerson[]
  now: Date
}

export function AllocateForm({ inRole: role, registration, staff, now }: Props) {
  const { id, candidate } = registration
  const label = roles[role].label.toLowerCase()
  const options = staff
    .filter(person => allowed(role, person, registration))
    .map(person => ({
      value: person.id,
      label: optionOf(role, person, registration, now),
    }))
  return (
    <Card>
      <h3 className="text-lg font-bold">
        {role === 'assessor' ? 'Allocate an assessor' : 'Allocate a quality assurer'}
      </h3>
      {options.length > 0 ? (
        <Form action={allocate} id={`allocate-${role}`} className="space-y-4">
          <input type="hidden" name="page" value={id} />
          <input type="hidden" name="role" value={role} />
          <input type="hidden" name="registrationIds[]" value={id} />
          <Select
            name="personId"
            label={roles[role].label}
            hint="With how many active registrations they have."
            empty={`Choose ${role === 'assessor' ? 'an' : 'a'} ${label}`}
            options={options}
          />
          {candidate.registrations.length > 0 && (
            <Checkboxes
              name="registrationIds[]"
              label={`Also for ${candidate.name}’s other registrations`}
              options={candidate.registrations.map(other => ({
                value: other.id,
                label: nameOf(specificationById(other.specificationId)),
              }))}
            />
          )}
          <SubmitButton kind="secondary" busy="Allocating">
            Allocate
          </SubmitButton>
        </Form>
      ) : (
        <p>
          Nobody else here can be its {label}.{' '}
          <TextLink href="/centre/people/invite">Invite somebody with that seat</TextLink>.
        </p>
      )}
    </Card>
  )
}

function allowed(role: AllocationRole, person: AllocatablePerson, registration: FoundRegistration): boolean {
  const seats = person.memberships.map(({ seat }) => seat)
  const allocations = registration.allocations
    .filter(({ endedAt }) => endedAt === null)
    .map(each => ({ role: each.role, personId: each.person.id }))
  const asked = { candidateId: registration.candidate.id, status: registration.status, allocations }
  return mayAllocate({ role, person: { ...person, seats }, registration: asked }) === null
}

function optionOf(
  role: AllocationRole,
  person: AllocatablePerson,
  registration: FoundRegistration,
  now: Date,
): string {
  const missing = missingInShort({
    role,
    specification: specificationById(registration.specificationId),
    qualifications: person.staffQualifications,
    competences: person.occupationalCompetences,
    on: now,
  })
  return [`${person.name} (${person._count.allocations})`, missing].filter(Boolean).join(': ')
}
