import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EvidenceStatus, Seat } from '#prisma/client/enums.ts'
import { deedsOpen, type EvidenceDeed, type EvidenceStanding, mayDo, transitionFor } from './transitions.ts'

const fresh = { judged: false, everJudged: false, everSubmitted: false }
const deeds: EvidenceDeed[] = ['save', 'submit', 'recall', 'return', 'judge', 'revise', 'withdraw', 'delete']

describe('mayDo', () => {
  it.each([
    ['candidate', 'draft', ['save', 'submit', 'withdraw', 'delete']],
    ['candidate', 'submitted', ['recall', 'withdraw']],
    ['candidate', 'action_required', ['revise']],
    ['candidate', 'assessed', ['revise']],
    ['candidate', 'withdrawn', []],
    ['assessor', 'draft', []],
    ['assessor', 'submitted', ['return', 'reject', 'judge']],
    ['assessor', 'withdrawn', []],
    ['quality_assurer', 'submitted', []],
    ['centre_administrator', 'draft', []],
    ['external_quality_assurer', 'assessed', []],
  ] as const)('lets a %s do with evidence that is %s only: %j', (seat, status, open) => {
    expect(deedsOpen(seat, { ...fresh, status })).toEqual(open)
  })

  it.each([
    ['recall', { status: 'submitted', judged: true }, 'evidence-judged'],
    ['withdraw', { status: 'submitted', everJudged: true }, 'evidence-judged'],
    ['withdraw', { status: 'draft', everJudged: true }, 'evidence-judged'],
    ['delete', { status: 'draft', everSubmitted: true }, 'evidence-handed-in'],
    ['submit', { status: 'submitted' }, 'evidence-status'],
    ['save', { status: 'assessed' }, 'evidence-status'],
  ] as const)('refuses to %s what is %j', (deed, about, reason) => {
    expect(mayDo('candidate', { ...fresh, ...about }, deed)?.reason).toBe(reason)
  })

  it('does not let an assessor return what somebody has judged', () => {
    expect(mayDo('assessor', { ...fresh, status: 'submitted', judged: true }, 'return')?.reason).toBe(
      'evidence-judged',
    )
  })
})

interface Version {
  content: string
  handedInAs: string | null
  judged: boolean
}
interface Life {
  status: EvidenceStatus | 'gone'
  versions: Version[]
}

function standingOf({ versions }: Life, status: EvidenceStatus): EvidenceStanding {
  return {
    status,
    judged: Boolean(versions.findLast(({ handedInAs }) => handedInAs !== null)?.judged),
    everJudged: versions.some(({ judged }) => judged),
    everSubmitted: versions.some(({ handedInAs }) => handedInAs !== null),
  }
}

/** The life of a piece of evidence as the commands lead it; a deed that is refused changes nothing. */
function after(life: Life, seat: Seat, deed: EvidenceDeed, content: string, choice: number): Life {
  if (life.status === 'gone' || mayDo(seat, standingOf(life, life.status), deed) !== null) return life
  const transition = transitionFor(seat, life.status, deed)!
  const versions = life.versions.map(version => ({ ...version }))
  const latest = versions.at(-1)!
  if (deed === 'save') latest.content = content
  if (deed === 'submit') latest.handedInAs = latest.content
  if (deed === 'judge') latest.judged = true
  if (transition.nextVersion) versions.push({ content: latest.content, handedInAs: null, judged: false })
  return { status: transition.to[choice % transition.to.length]!, versions }
}

describe('any sequence of deeds', () => {
  const step = fc.record({
    seat: fc.constantFrom(...Object.values(Seat)),
    deed: fc.constantFrom(...deeds),
    content: fc.string({ maxLength: 5 }),
    choice: fc.nat(5),
  })

  it('stays in the table, never changes what was handed in, and never deletes or loses it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        let life: Life = { status: 'draft', versions: [{ content: '', handedInAs: null, judged: false }] }
        for (const { seat, deed, content, choice } of steps) {
          const before = life
          life = after(life, seat, deed, content, choice)
          expect([...Object.values(EvidenceStatus), 'gone']).toContain(life.status)
          for (const [index, version] of before.versions.entries())
            if (version.handedInAs !== null) expect(life.versions[index]!.content).toBe(version.handedInAs)
          if (life.status === 'gone')
            expect(life.versions.every(({ handedInAs }) => handedInAs === null)).toBe(true)
          if (life.status === 'draft') expect(life.versions.at(-1)!.handedInAs).toBeNull()
          if (life.status === 'submitted') expect(life.versions.at(-1)!.handedInAs).not.toBeNull()
        }
      }),
      { numRuns: 500 },
    )
  })
})
