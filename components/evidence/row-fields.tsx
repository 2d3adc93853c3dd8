'use client'

import { DateField, TextArea, TextField } from '#components/ui/field.tsx'
import { Rows } from '#components/ui/rows.tsx'
import type { Details } from '#lib/evidence/rules/details.ts'

interface Props {
  saved: Details
  /** '2026-11-22' */
  today: string
}

export const QuestionRows = ({ saved }: Props) => (
  <Rows
    name="details.questions"
    legend="Questions and answers"
    hint="Each question as it was asked, with the answer that was given."
    saved={saved.questions.length}
    most={40}
    add="Add another question"
  >
    {index => (
      <>
        <TextArea
          name={`details.questions.${index}.question`}
          label={`Question ${index + 1}`}
          rows={2}
          defaultValue={saved.questions[index]?.question}
        />
        <TextArea
          name={`details.questions.${index}.answer`}
          label={`Answer ${index + 1}`}
          rows={3}
          defaultValue={saved.questions[index]?.answer}
        />
      </>
    )}
  </Rows>
)

export const ActivityRows = ({ saved, today }: Props) => (
  <Rows
    name="details.activities"
    legend="Further activities on other days"
    hint="Evidence can span several days: each with what was done on it."
    saved={saved.activities.length}
    most={20}
    add="Add another activity"
    folded
  >
    {index => (
      <>
        <DateField
          name={`details.activities.${index}.on`}
          label={`Date of further activity ${index + 1}`}
          max={today}
          defaultValue={saved.activities[index]?.on ?? undefined}
        />
        <TextField
          name={`details.activities.${index}.what`}
          label={`What was done, further activity ${index + 1}`}
          defaultValue={saved.activities[index]?.what}
        />
      </>
    )}
  </Rows>
)

export const LinkRows = ({ saved }: Props) => (
  <Rows
    name="details.links"
    legend="Links"
    hint="To something that your assessor can open. What stands behind a link can change: attach a file where you can."
    saved={saved.links.length}
    most={20}
    add="Add another link"
    folded
  >
    {index => (
      <>
        <TextField
          name={`details.links.${index}.address`}
          label={`Address of link ${index + 1}`}
          type="url"
          inputMode="url"
          defaultValue={saved.links[index]?.address}
        />
        <TextField
          name={`details.links.${index}.label`}
          label={`What link ${index + 1} leads to`}
          defaultValue={saved.links[index]?.label}
        />
      </>
    )}
  </Rows>
)
