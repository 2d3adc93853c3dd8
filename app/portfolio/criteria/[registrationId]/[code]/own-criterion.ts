import { notFound } from 'next/navigation'
import { recordId } from '#app/record-id.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { threadOf } from '#lib/evidence/messages/queries.ts'
import { criterionHistory } from '#lib/portfolio/queries/criterion-history.ts'
import { findOwnRegistration } from '#lib/portfolio/queries/own-registration.ts'
import { statementFrom } from '#specs/addresses.ts'
import { specificationById } from '#specs/index.ts'

/** The criterion of the candidate's own registration that the address names, with its history, drafts included. */
export async function ownCriterion(params: Promise<{ registrationId: string; code: string }>) {
  const actor = await actorIn('candidate')
  const asked = await params
  const id = recordId(asked.registrationId)
  const found = await within(actor, async tx => {
    const registration = await findOwnRegistration(tx, actor.personId, id)
    if (!registration) return null
    const specification = specificationById(registration.specificationId)
    const located = statementFrom(specification, asked.code)
    if (!located || located.subPoint) return null
    const criterionId = `${located.unit.id}#${located.criterion.code}`
    const history = await criterionHistory(tx, id, criterionId, { withDrafts: true })
    if (!history) return null
    const messages = await threadOf(tx, { registrationId: id, criterionId })
    return { specification, located, history, messages }
  })
  return { actor, ...(found ?? notFound()) }
}
