import { missingInFull } from '#components/centre/missing-standing.ts'
import { Details } from '#components/ui/details.tsx'
import { Form } from '#components/ui/form.tsx'
import { FormDetails } from '#components/ui/form-details.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Status } from '#components/ui/status.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { When } from '#components/ui/time.tsx'
import type { FoundRegistration } from '#lib/portfolio/queries/registrations.ts'
import { roles } from '#lib/portfolio/rules/allocating.ts'
import { specificationById } from '#specs/index.ts'
import { end } from './actions.ts'

type Allocation = FoundRegistration['allocations'][number]

export function Allocations({ registration, now }: { registration: FoundRegistration; now: Date }) {
  const standing = registration.allocations.filter(({ endedAt }) => endedAt === null)
  const ended = registration.allocations.filter(({ endedAt }) => endedAt !== null)
  return (
    <>
      {standing.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {standing.map(allocation => (
            <Standing key={allocation.id} allocation={allocation} registration={registration} now={now} />
          ))}
        </ul>
      ) : (
        <p>Nobody is allocated yet, so nobody can assess what this candidate submits.</p>
      )}
      {ended.length > 0 && (
        <Details summary="Earlier allocations">
          <ul className="space-y-1">
            {ended.map(({ id, role, person, createdAt, endedAt }) => (
              <li key={id}>
                {roles[role].label} {person.name}, <When at={createdAt} /> to{' '}
                {endedAt && <When at={endedAt} />}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

interface StandingProps {
  allocation: Allocation
  registration: FoundRegistration
  now: Date
}

function Standing({ allocation: { id, role, person, createdAt }, registration, now }: StandingProps) {
  const seated = person.memberships.some(({ seat }) => roles[role].seats.some(each => each === seat))
  const missing = missingInFull({
    role,
    specification: specificationById(registration.specificationId),
    qualifications: person.staffQualifications,
    competences: person.occupationalCompetences,
    on: now,
  })
  return (
    <li className="space-y-2 py-3">
      <p>
        <span className="font-semibold">{roles[role].label}:</span>{' '}
        <TextLink href={`/centre/people/${person.id}`}>{person.name}</TextLink>, since <When at={createdAt} />
      </p>
      {!seated && <Status tone="danger">Holds this seat no longer: allocate somebody else</Status>}
      {missing.map(sentence => (
        <p key={sentence} className="max-w-prose">
          <Status tone="warn">Not yet</Status> {sentence}
        </p>
      ))}
      <Form action={end} id={`end-${id}`} className="space-y-3">
        <FormDetails summary="End this allocation">
          <input type="hidden" name="allocationId" value={id} />
          <p>
            {person.name} no longer sees {registration.candidate.name}’s work here, from their next page on.
            What they judged or signed stays, and it is recorded that you ended it.
          </p>
          <SubmitButton kind="danger" busy="Ending">
            End the allocation of {person.name}
          </SubmitButton>
        </FormDetails>
      </Form>
    </li>
  )
}
