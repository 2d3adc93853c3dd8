import type { ReactNode } from 'react'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Day } from '#components/ui/time.tsx'
import {
  caseBases,
  consents,
  heldHeadings,
  reflectionHeadings,
  taskSetters,
} from '#lib/evidence/rules/detail-words.ts'
import type { Details } from '#lib/evidence/rules/details.ts'
import { columnOf } from '#lib/people/day-rules.ts'

/** What evidence says in the parts of its kind, for reading. */
export function PartsShown({ details }: { details: Details }) {
  const { reflection, questions, activities, links } = details
  const told = Object.entries(reflectionHeadings).filter(
    ([key]) => reflection[key as keyof typeof reflection],
  )
  return (
    <>
      {told.map(([key, heading]) => (
        <Told key={key} heading={heading}>
          <Prose text={reflection[key as keyof typeof reflection]} />
        </Told>
      ))}
      {questions.length > 0 && (
        <ol className="space-y-4">
          {questions.map(({ question, answer }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a question has no name but its place
            <li key={index}>
              <p className="text-sm font-semibold text-muted">Question {index + 1}</p>
              <p className="font-semibold" dir="auto">
                {question}
              </p>
              <Prose text={answer} />
            </li>
          ))}
        </ol>
      )}
      {activities.length > 0 && (
        <Told heading="Further activities">
          <ul className="list-disc pl-5">
            {activities.map(({ on, what }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an activity has no name but its place
              <li key={index} dir="auto">
                {on && <Day at={columnOf(on)} />}: {what}
              </li>
            ))}
          </ul>
        </Told>
      )}
      {links.length > 0 && (
        <Told heading="Links">
          <ul className="list-disc pl-5">
            {links.map(({ address, label }) => (
              <li key={address} dir="auto" className="break-words">
                <a
                  href={address}
                  rel="noreferrer noopener nofollow"
                  target="_blank"
                  className="text-accent underline underline-offset-4"
                >
                  {label || address}
                </a>{' '}
                <span className="text-sm text-muted">({hostOf(address)}, opens a new tab)</span>
              </li>
            ))}
          </ul>
        </Told>
      )}
      <Facts details={details} />
    </>
  )
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : 'no valid address')

function Told({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="font-semibold">{heading}</h3>
      {children}
    </div>
  )
}

function Facts({ details: { held, task, basis, agreed, consent } }: { details: Details }) {
  const facts = [
    ...Object.entries(heldHeadings).map(([key, term]) => [term, held[key as keyof typeof held]] as const),
    ['Task', task.name] as const,
    ['Set by', task.setBy && taskSetters[task.setBy]] as const,
    ['The case', basis && caseBases[basis]] as const,
    ['Agreed beforehand', agreed] as const,
    ['Who can be seen or heard', consent && consents[consent]] as const,
  ].flatMap(([term, detail]) => (detail ? [{ term, detail }] : []))
  return facts.length > 0 && <DefinitionList items={facts} />
}
