import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { notify } from '#lib/notification/notify.ts'
import { dayOf, londonDay } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { digestOf } from '../digest.ts'
import { checked } from '../identifiers/check.ts'
import type { SubmitEvidence } from '../input.ts'
import { wordsToCheck } from '../queries/words-to-check.ts'
import { answerOf, type Declared, declarations, declarationsInOrder } from '../rules/declarations.ts'
import { detailsIn, keptDetails } from '../rules/details.ts'
import { mayMap } from '../rules/mapping.ts'
import { isRecording } from '../rules/parts.ts'
import { justifiedIn, remainingOf, unsettled } from '../rules/remaining.ts'
import {
  mayBeHandedIn,
  mayBeWhole,
  mayDeclare,
  mayHaveHappened,
  mayHoldIdentifiers,
} from '../rules/submission.ts'
import { mayDo } from '../rules/transitions.ts'
import { type LockedEvidence, ownEvidence, standingOf } from './own-evidence.ts'

/**
 * Hands in a draft: from now on this version stays what it is, under its digest. Refuses with not-found,
 * evidence-status, stale-form, declaration-missing, not-in-the-future, evidence-incomplete, kind-not-admitted.
 */
export async function submitEvidence(
  actor: Actor,
  input: SubmitEvidence,
  at = new Date(),
): Promise<{ digest: string }> {
  return within(actor, async tx => {
    const evidence = await ownEvidence(tx, actor, input.evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'submit'))
    if (input.revision !== evidence.revision) throw new Refusal(refused('stale-form'))
    const declared = declaredIn(input)
    ensure(mayDeclare(declared))
    ensure(mayBeWhole({ copies: evidence.copies.length, underWay: evidence.uploads.length }, evidence.id))
    const { content, claims, ended } = contentOf(evidence)
    ensure(
      mayHaveHappened(content.activityOn, londonDay(at)) ??
        mayBeHandedIn({
          ...content,
          fileCount: content.files.length,
          recordings: evidence.latest.files.some(({ storedFile }) => isRecording(storedFile.mediaType)),
          claimCount: claims.length,
        }) ??
        mayMap(evidence.kind, evidence.registrations, claims),
    )

    const { id: versionId, number } = evidence.latest
    const { hits } = checked(evidence.latest, await wordsToCheck(tx, versionId))
    const justified = justifiedIn(evidence.latest.identifiers)
    ensure(mayHoldIdentifiers(evidence.id, unsettled(hits, justified)))
    const digest = digestOf(content)
    if (ended.length > 0) await tx.mapping.deleteMany({ where: { id: { in: ended } } })
    await tx.evidenceVersion.update({
      where: { id: versionId },
      data: {
        digest,
        submittedAt: at,
        identifiers: remainingOf(hits, justified).map(each => ({ ...each })),
      },
      select: { id: true },
    })
    await tx.declaration.createMany({
      data: declarationsInOrder.map(kind => ({
        centreId: evidence.centreId,
        versionId,
        personId: actor.personId,
        kind,
        number: declarations[kind].number,
        text: declarations[kind].text,
        answer: answerOf(kind, declared),
        at,
      })),
    })
    await tx.evidence.update({
      where: { id: evidence.id },
      data: {
        status: 'submitted',
        submittedAt: at,
        submittedNumber: number,
        changedAt: at,
        revision: { increment: 1 },
      },
      select: { id: true },
    })
    const criteria = claims.map(({ criterionId }) => criterionId)
    await notify(tx, actor, at, {
      kind: 'evidence.submitted',
      to: { assessorsOf: claims.map(({ registrationId }) => registrationId) },
      seat: 'assessor',
      address: `/assess/evidence/${evidence.id}`,
      facts: {},
    })
    await record(tx, actor, at, {
      deed: 'evidence.submitted',
      subjectId: evidence.id,
      detail: { versionId, number, digest, criteria },
    })
    return { digest }
  })
}

const declaredIn = ({ authenticity, confidentiality, ai }: SubmitEvidence): Declared => ({
  authenticity: authenticity === 'on',
  confidentiality: confidentiality === 'on',
  aiUse: ai.use,
  aiPurpose: ai.purpose,
})

/** What is handed in, what it claims, and the claims on registrations that have ended since, which are not. */
function contentOf({ kind, latest, registrations }: LockedEvidence) {
  const active = new Set(registrations.filter(({ status }) => status === 'active').map(({ id }) => id))
  const { title, narrative, activityOn, files, mappings } = latest
  const { observerRole, observerName, observerPosition, observerRelation, observerBasis } = latest
  return {
    content: {
      kind,
      title,
      narrative,
      activityOn: activityOn && dayOf(activityOn),
      observerRole,
      observerName,
      observerPosition,
      observerRelation,
      observerBasis,
      details: keptDetails(kind, detailsIn(latest.details)),
      files: files.map(({ name, storedFile }) => ({ name, sha256: storedFile.sha256 })),
    },
    claims: mappings
      .filter(({ registrationId }) => active.has(registrationId))
      .map(claim => ({ ...claim, code: claim.criterionId.slice(claim.criterionId.indexOf('#') + 1) })),
    ended: mappings.filter(({ registrationId }) => !active.has(registrationId)).map(({ id }) => id),
  }
}
