import type { Actor } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { DeclarationKind } from '#prisma/client/enums.ts'
import { criteriaOf, statementAt } from '#specs/index.ts'
import { inWords } from './in-words.ts'
import type { ChecklistItem, Missing, UnitToSign } from './rule-checks.ts'
import { checked } from './rule-checks.ts'
import { mayMoveUnit } from './unit-transitions.ts'

/** What the unit needs before it is signed: what every specification asks, then its own rules in their order. */
export function unitChecklist(unit: UnitToSign): ChecklistItem[] {
  const { specification } = unit
  return [
    registrationActive(unit),
    criteriaMet(unit),
    ...(subPointsOf(unit).length > 0 ? [subPointsCovered(unit)] : []),
    declared(unit),
    ...specification.rules.flatMap(rule => {
      const answer = checked(rule, unit)
      return answer ? [{ key: rule.kind, source: rule.source, missing: [], ...answer }] : []
    }),
  ]
}

/** Whether this assessor may sign the unit now: it is theirs, it stands open, and nothing on its checklist is missing. */
export function maySignUnit(actor: Actor, unit: UnitToSign): Verdict {
  return (
    mayHoldPen(actor, unit) ??
    mayMoveUnit(actor.seat, { number: unit.unit.number, status: unit.status }, 'sign') ??
    unitChecklist(unit).find(({ verdict }) => verdict !== null)?.verdict ??
    null
  )
}

function mayHoldPen(actor: Actor, unit: UnitToSign): Verdict {
  if (unit.candidateId === actor.personId) return refused('own-work')
  return unit.assessorIds.includes(actor.personId) ? null : refused('not-found')
}

const everySpecification = { source: null } as const

function registrationActive({ registrationStatus: status }: UnitToSign): ChecklistItem {
  const verdict = status === 'active' ? null : refused('registration-not-assessed', { status })
  return { ...everySpecification, key: 'registration', label: 'Active registration', verdict, missing: [] }
}

function criteriaMet(unit: UnitToSign): ChecklistItem {
  const codes = criteriaOf(unit.unit)
    .map(({ code }) => code)
    // A criterion of which only parts are missing is named by those parts.
    .filter(code => !hasCounting(unit, code))
  return {
    ...everySpecification,
    key: 'criteria',
    label: 'Every criterion met',
    verdict: codes.length > 0 ? refused('criteria-unmet', { codes: inWords(codes) }) : null,
    missing: codes.map(code => criterionPage(unit, code)),
  }
}

const hasCounting = ({ standings }: UnitToSign, code: string) =>
  (standings.get(code)?.countingJudgementIds.length ?? 0) > 0

const subPointsOf = ({ unit }: UnitToSign) => criteriaOf(unit).flatMap(({ subPoints }) => subPoints)

function subPointsCovered(unit: UnitToSign): ChecklistItem {
  const codes = criteriaOf(unit.unit).flatMap(({ code }) =>
    hasCounting(unit, code) ? (unit.standings.get(code)?.missingSubPoints ?? []) : [],
  )
  return {
    ...everySpecification,
    key: 'sub-points',
    label: 'Every part of a criterion covered',
    verdict: codes.length > 0 ? refused('sub-points-missing', { codes: inWords(codes) }) : null,
    missing: codes.map(code => criterionPage(unit, code)),
  }
}

const declarations = {
  authenticity: 'that it is their own work',
  confidentiality: 'that nobody can be identified',
  ai_use: 'what artificial intelligence had to do with it',
} as const satisfies Record<DeclarationKind, string>

function declared({ counting }: UnitToSign): ChecklistItem {
  const bare = counting.flatMap(({ title, evidenceId, declarations: made }) => {
    const kinds = (Object.keys(declarations) as DeclarationKind[]).filter(kind => !made.includes(kind))
    return kinds.length > 0 ? [{ title, evidenceId, kinds }] : []
  })
  const [first] = bare
  return {
    ...everySpecification,
    key: 'declarations',
    label: 'Declarations by the candidate',
    verdict: first
      ? refused('declarations-missing', {
          title: first.title,
          kinds: inWords(first.kinds.map(kind => declarations[kind])),
        })
      : null,
    missing: bare.map(({ title, evidenceId }) => ({ label: title, href: `/assess/evidence/${evidenceId}` })),
  }
}

/** The page of a criterion, also for the code of one of its parts. */
function criterionPage({ registrationId, specification }: UnitToSign, code: string): Missing {
  const criterion = statementAt(specification, code)?.criterion.code ?? code
  return { label: code, href: `/assess/criteria/${registrationId}/${encodeURIComponent(criterion)}` }
}
