import type { Rule } from '#specs/rule.ts'
import { enforcements, listOf } from './rule-lists.ts'
import { ruleSource } from './source.ts'

/** Rules with their numbers, what is done about them and where the source says so. */
export function RulesList({ rules }: { rules: readonly Rule[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rules.map(rule => (
        <li
          key={`${rule.id} ${unitOf(rule) ?? ''}`}
          className="grid gap-x-4 py-3 sm:grid-cols-[5.5rem_1fr] print:grid-cols-[5.5rem_1fr]"
        >
          <RuleItem rule={rule} />
        </li>
      ))}
    </ul>
  )
}

function RuleItem({ rule }: { rule: Rule }) {
  const list = listOf(rule)
  const { word, shape } = enforcements[rule.enforce]
  const unit = unitOf(rule)
  return (
    <>
      <p className="font-semibold">
        {rule.id}
        {unit && <span className="font-normal text-muted sm:block"> Unit {unit}</span>}
      </p>
      <div className="min-w-0 max-w-prose space-y-1">
        <p>{rule.text}</p>
        {list && (
          <>
            <p className="text-sm">{list.title}</p>
            <ul className="list-disc pl-5 text-sm">
              {list.items.map(item => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </>
        )}
        <p className="text-sm text-muted">
          <span aria-hidden="true">{shape} </span>
          {word} · {ruleSource(rule.source)}
        </p>
      </div>
    </>
  )
}

function unitOf(rule: Rule) {
  return 'unit' in rule ? rule.unit : null
}
