import { Checkbox, Checkboxes } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { Day } from '#components/ui/time.tsx'
import type { ToDraw } from '#lib/sampling/queries/population.ts'
import { houseStrategy, strategyInWords } from '#lib/sampling/rules/strategy.ts'
import { draw } from './actions.ts'

/** What there is to draw from, by which rules, and the button. */
export function DrawForm({ toDraw }: { toDraw: ToDraw }) {
  return (
    <div className="space-y-4">
      <Population toDraw={toDraw} />
      <div>
        <p className="font-semibold">What a draw takes</p>
        <ul className="list-disc space-y-1 pl-6">
          {strategyInWords(houseStrategy).map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {toDraw.count > toDraw.own && (
        <Form action={draw}>
          <Checkboxes
            name="cover[]"
            label="Cover as well"
            options={[
              { value: 'candidate', label: 'At least one unit of each candidate' },
              { value: 'method', label: 'At least one unit of each method of evidence' },
            ]}
          />
          <Checkbox
            name="rootFloor"
            label="Take more of a small number"
            hint="By chance never fewer than the square root of the rest plus one: 5 of 10, 6 of 20."
          />
          <SubmitButton busy="Drawing">Draw a sample</SubmitButton>
          <p className="max-w-prose text-sm text-muted">
            The draw is recorded with its seed, so that anybody can draw it again and find the same units. It
            cannot be taken back.
          </p>
        </Form>
      )}
    </div>
  )
}

function Population({ toDraw: { count, own, since } }: { toDraw: ToDraw }) {
  if (count === 0 || !since)
    return <p>No signed unit waits to be drawn. One does as soon as an assessor signs it off.</p>
  return (
    <p>
      <strong>
        {count} signed {count === 1 ? 'unit waits' : 'units wait'} to be drawn
      </strong>
      , the longest since <Day at={since} />.
      {own > 0 &&
        ` You took part in ${own}: ${own === 1 ? 'it is' : 'they are'} left out, and another quality assurer has to draw ${own === 1 ? 'it' : 'them'}.`}
    </p>
  )
}
