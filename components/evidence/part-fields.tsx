'use client'

import type { ReactNode } from 'react'
import { Radios, TextArea, TextField } from '#components/ui/field.tsx'
import {
  caseBases,
  consents,
  heldHeadings,
  reflectionHeadings,
  taskSetters,
} from '#lib/evidence/rules/detail-words.ts'
import type { Details } from '#lib/evidence/rules/details.ts'
import type { Part } from '#lib/evidence/rules/kinds.ts'
import { ActivityRows, LinkRows, QuestionRows } from './row-fields.tsx'

interface Props {
  /** What this kind has, in order. */
  parts: readonly Part[]
  /** '2026-11-22' */
  today: string
  saved: Details
}

/** What a kind asks for beside title, day and text. */
export function PartFields({ parts, today, saved }: Props) {
  return parts.map(part => <PartField key={part} part={part} today={today} saved={saved} />)
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

interface FieldProps {
  saved: Details
  today: string
}

const fields: { readonly [P in Part]: (props: FieldProps) => ReactNode } = {
  questions: QuestionRows,
  activities: ActivityRows,
  links: LinkRows,
  reflection: ({ saved }) => (
    <Group title="A structure, if you like one" hint="Four short answers often tell more than one long text.">
      {headings(reflectionHeadings).map(([heading, label]) => (
        <TextArea
          key={heading}
          name={`details.reflection.${heading}`}
          label={label}
          hint={reflectionHints[heading]}
          rows={4}
          defaultValue={saved.reflection[heading]}
        />
      ))}
    </Group>
  ),
  held: ({ saved }) => (
    <Group
      title="The record, which stays where it is"
      hint="Your assessor looks at it there, and records when and what it showed. Nothing of it is copied here."
    >
      {headings(heldHeadings).map(([heading, label]) => (
        <TextField
          key={heading}
          name={`details.held.${heading}`}
          label={label}
          hint={heldHints[heading]}
          defaultValue={saved.held[heading]}
        />
      ))}
    </Group>
  ),
  task: ({ saved }) => (
    <Group title="The task">
      <TextField
        name="details.task.name"
        label="Which task it answers"
        hint="Its title and number, as they stand on the task."
        defaultValue={saved.task.name}
      />
      <Radios
        name="details.task.setBy"
        label="Who set it"
        options={options(taskSetters)}
        defaultValue={saved.task.setBy ?? undefined}
      />
    </Group>
  ),
  basis: ({ saved }) => (
    <Radios
      name="details.basis"
      label="The case"
      hint="Performance is shown by real work only; knowledge by either."
      options={options(caseBases)}
      defaultValue={saved.basis ?? undefined}
    />
  ),
  agreed: ({ saved }) => (
    <TextArea
      name="details.agreed"
      label="What you had agreed to talk about"
      hint="A professional discussion is planned: the topics, and which criteria you hoped to cover."
      rows={3}
      defaultValue={saved.agreed}
    />
  ),
  consent: ({ saved }) => (
    <Radios
      name="details.consent"
      label="If it has a recording: who can be seen or heard"
      options={options(consents)}
      defaultValue={saved.consent ?? undefined}
    />
  ),
}

function PartField({ part, ...props }: FieldProps & { part: Part }) {
  return fields[part](props)
}

const headings = <Heading extends string>(words: Readonly<Record<Heading, string>>) =>
  Object.entries(words) as [Heading, string][]

const reflectionHints: Readonly<Record<keyof typeof reflectionHeadings, string>> = {
  happened: 'One occasion: who was there by role, what you did, and why in that way.',
  mattered: 'What it meant for the individual, and what you drew on: a value, a law, something you learned.',
  changed: 'What came of it, for the individual, the team or the service.',
  next: 'What you would do again, what differently, and what you did about it.',
}

const heldHints: Readonly<Record<keyof typeof heldHeadings, string>> = {
  record: 'Such as “Supervision record, March 2026”, without a name.',
  place: 'Room and cabinet, or system and folder.',
  shownBy: 'Their position is enough.',
  whyNotCopied: 'Such as “It names an individual and their family throughout”.',
}

function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-4 border-l-2 border-line pl-4">
      <legend className="float-left w-full pb-1 text-lg font-semibold">{title}</legend>
      <div className="clear-both text-sm text-muted">{hint}</div>
      {children}
    </fieldset>
  )
}
