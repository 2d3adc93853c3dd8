'use client'

import { DateField, type Option, Select, TextArea, TextField } from '#components/ui/field.tsx'
import { useFormState } from '#components/ui/form-context.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { emptyRow, type PlanRow, rowCount } from '#lib/assessment/rules/plan-rows.ts'

interface Props {
  initial: readonly PlanRow[]
  methods: readonly Option[]
  /** The first day that may be chosen. */
  today: string
  /** What the planner would add, as the buttons that add it. */
  proposals: readonly { id: string; title: string; words: string; codes: string }[]
}

/**
 * The activities of a plan as rows. Each button sends the form and gets it back with a row more or less and everything
 * that was typed, so that it works alike with JavaScript off.
 */
export function PlanRows({ initial, methods, today, proposals }: Props) {
  const { state } = useFormState()
  const rows = state.values ? Math.max(1, rowCount(state.values)) : Math.max(1, initial.length)
  const titles = Array.from({ length: rows }, (_, index) =>
    String((state.values ? state.values[`activities.${index}.title`] : initial[index]?.title) ?? ''),
  )
  const offered = proposals.filter(({ title }) => !titles.includes(title))
  return (
    <>
      {/* What Enter presses: it sends nothing off half made. */}
      <button type="submit" name="deed" value="keep" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {titles.map((title, index) => (
        <Row
          // A row that went away must not leave its text in the next one's fields.
          // biome-ignore lint/suspicious/noArrayIndexKey: within one answer of the server a row is its place
          key={`${state.attempt ?? 0}-${index}`}
          index={index}
          title={title}
          alone={rows === 1}
          initial={initial[index] ?? emptyRow}
          methods={methods}
          today={today}
        />
      ))}
      <SubmitButton kind="secondary" name="deed" value="row" busy="Adding">
        Add another activity
      </SubmitButton>
      {offered.length > 0 && (
        <section aria-labelledby="offered" className="space-y-2">
          <h2 id="offered" className="text-lg font-bold">
            Activities that would close most of what is open
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {offered.map(({ id, title, words, codes }) => (
              <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
                <div className="min-w-0 max-w-prose flex-1 basis-60">
                  <p className="font-semibold">{title}</p>
                  <p className="text-sm text-muted">{words}</p>
                </div>
                <SubmitButton kind="secondary" name="deed" value={`add ${id} ${codes}`} busy="Adding">
                  Add<span className="sr-only">: {title}</span>
                </SubmitButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface RowProps {
  index: number
  title: string
  alone: boolean
  initial: PlanRow
  methods: readonly Option[]
  today: string
}

function Row({ index, title, alone, initial, methods, today }: RowProps) {
  const name = (field: keyof PlanRow) => `activities.${index}.${field}`
  const number = index + 1
  return (
    <fieldset className="space-y-4 rounded border border-line p-4">
      <legend className="px-1 font-bold">Activity {number}</legend>
      <TextField
        name={name('title')}
        label="What will be done"
        defaultValue={initial.title}
        maxLength={200}
        dir="auto"
      />
      <div className="flex flex-wrap gap-4">
        <Select
          name={name('method')}
          label="How it will be shown"
          options={methods}
          empty="Choose one"
          defaultValue={initial.method}
        />
        <DateField name={name('dueOn')} label="By when" min={today} defaultValue={initial.dueOn} />
      </div>
      <TextArea
        name={name('criteria')}
        label="Criteria that it is to show"
        hint="Codes such as 002:2.1 or P4, with a space between them."
        rows={2}
        defaultValue={initial.criteria}
      />
      {!alone && (
        <SubmitButton kind="quiet" name="deed" value={`remove ${index}`} busy="Removing">
          Remove activity {number}
          {title && <span className="sr-only">: {title}</span>}
        </SubmitButton>
      )}
    </fieldset>
  )
}
