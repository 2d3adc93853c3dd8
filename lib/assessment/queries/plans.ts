import type { Tx } from '#lib/db.ts'
import { dayOf } from '#lib/people/day-rules.ts'
import type { Prisma } from '#prisma/client/client.ts'

/** How many plans a page tells of, the newest first: the oldest that were replaced fall away. */
const plansShown = 20

export type Plan = Awaited<ReturnType<typeof plansOf>>[number]

/** A candidate's plans, the newest first, with who agreed them and what answers them. One statement, two when an assessor agreed. */
export async function plansOf(tx: Tx, where: Prisma.AssessmentPlanWhereInput) {
  const found = await tx.assessmentPlan.findMany({
    where,
    orderBy: { id: 'desc' },
    take: plansShown,
    select: {
      id: true,
      candidateId: true,
      authorId: true,
      status: true,
      note: true,
      createdAt: true,
      agreedByCandidateAt: true,
      agreedByAssessorAt: true,
      agreedByAssessorId: true,
      author: { select: { name: true } },
      candidate: { select: { name: true } },
      activities: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          title: true,
          method: true,
          dueOn: true,
          evidence: { select: { id: true, title: true, status: true, submittedNumber: true } },
          criteria: { select: { registrationId: true, criterionId: true } },
        },
      },
    },
  })
  const names = await namesOf(tx, found)
  return found.map(({ author, candidate, activities, ...plan }) => ({
    ...plan,
    author: author.name,
    candidate: candidate.name,
    assessor: plan.agreedByAssessorId && (names.get(plan.agreedByAssessorId) ?? null),
    activities: activities.map(({ dueOn, ...activity }) => ({ ...activity, dueOn: dayOf(dueOn) })),
  }))
}

interface Agreed {
  readonly authorId: string
  readonly author: { readonly name: string }
  readonly agreedByAssessorId: string | null
}

async function namesOf(tx: Tx, plans: readonly Agreed[]): Promise<Map<string, string>> {
  const names = new Map(plans.map(({ authorId, author }) => [authorId, author.name]))
  const unknown = plans.flatMap(({ agreedByAssessorId: id }) => (id && !names.has(id) ? [id] : []))
  if (unknown.length > 0)
    for (const { id, name } of await tx.person.findMany({
      where: { id: { in: unknown } },
      select: { id: true, name: true },
    }))
      names.set(id, name)
  return names
}
