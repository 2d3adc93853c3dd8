'use client'

import { useFormState } from '#components/ui/form-context.ts'
import { claimField } from '#lib/evidence/rules/field-names.ts'
import type { MappableCriterion, SavedClaim } from './mapping-groups.ts'
import { tickKey } from './ticks.ts'

/** Saved claims by 'registration code'. */
export type Ticked = ReadonlyMap<string, SavedClaim>

interface Props {
  registrationId: string
  criterion: MappableCriterion
  saved: Ticked
  /** The files that a place can be in. */
  files: readonly PlaceableFile[]
}

/** One criterion to tick; its sub-points, note and place appear with the tick, by style alone. */
export function CriterionField({ registrationId, criterion, saved, files }: Props) {
  const { code, text, range } = criterion
  const { state } = useFormState()
  const name = claimField(registrationId, code)
  const claim = saved.get(tickKey(registrationId, code))
  const sent = state.values
  const checked = sent ? sent[`${name}.on`] === 'on' : claim !== undefined
  return (
    <div className="group/claim py-2">
      <div className="grid grid-cols-[2rem_1fr] gap-x-2">
        <input
          type="checkbox"
          id={`${name}.on`}
          name={`${name}.on`}
          defaultChecked={checked}
          data-claim={tickKey(registrationId, code)}
          className="claim-tick mt-0.5 size-6"
        />
        <label htmlFor={`${name}.on`} className="min-w-0 cursor-pointer">
          <span className="font-semibold">{code}</span> {text}
        </label>
      </div>
      {range.length > 0 && (
        <details className="ml-10">
          <summary className="ui-summary inline-block py-1 text-sm text-accent hover:underline">
            Range<span className="sr-only"> of {code}</span>
          </summary>
          <ul className="space-y-1 text-sm text-muted">
            {range.map(block => (
              <li key={block}>{block}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="ml-10 hidden space-y-2 py-2 group-has-[.claim-tick:checked]/claim:block">
        <SubPoints
          name={name}
          criterion={criterion}
          ticked={listed(sent?.[`${name}.points[]`]) ?? claim?.subPoints}
        />
        <Line
          name={`${name}.note`}
          label="How it shows this"
          code={code}
          sent={sent}
          saved={claim?.note}
          most={1000}
        />
        <Line
          name={`${name}.location`}
          label="Where in the evidence"
          hint="Such as page 3, or 02:10–04:30"
          code={code}
          sent={sent}
          saved={claim?.location}
          most={200}
        />
        <FileOf
          name={`${name}.file`}
          code={code}
          files={files}
          sent={listed(sent?.[`${name}.file`])?.[0]}
          saved={claim?.filePosition ?? null}
        />
      </div>
    </div>
  )
}

export interface PlaceableFile {
  readonly position: number
  readonly name: string
}

interface FileProps {
  name: string
  code: string
  files: readonly PlaceableFile[]
  sent: string | undefined
  saved: number | null
}

/** Which file the place is in; with one file only, the place is in it. */
function FileOf({ name, code, files, sent, saved }: FileProps) {
  const [only, second] = files
  if (!only) return null
  if (!second) return <input type="hidden" name={name} value={only.position} />
  const value = sent ?? (saved === null ? '' : String(saved))
  return (
    <div>
      <label htmlFor={name} className="block text-sm font-semibold">
        In which file<span className="sr-only">, {code}</span>
      </label>
      <select key={value} id={name} name={name} defaultValue={value} className="ui-input w-full">
        <option value="">The text, or all of it</option>
        {files.map(file => (
          <option key={file.position} value={file.position}>
            {file.name}
          </option>
        ))}
      </select>
    </div>
  )
}

type Sent = Record<string, string | string[]> | undefined

const listed = (sent: string | string[] | undefined) => (sent === undefined ? undefined : [sent].flat())

interface SubPointProps {
  name: string
  criterion: MappableCriterion
  ticked: readonly string[] | undefined
}

function SubPoints({ name, criterion: { code, subPoints }, ticked = [] }: SubPointProps) {
  if (subPoints.length === 0) return null
  return (
    <fieldset>
      <legend className="text-sm font-semibold">Which parts of {code} it shows</legend>
      {subPoints.map(point => (
        <div key={point.code} className="grid min-h-11 grid-cols-[2rem_1fr] items-start gap-x-2 py-1">
          <input
            type="checkbox"
            id={`${name}.${point.code}`}
            name={`${name}.points[]`}
            value={point.code}
            defaultChecked={ticked.includes(point.code)}
            className="mt-0.5 size-6"
          />
          <label htmlFor={`${name}.${point.code}`} className="cursor-pointer">
            {point.text}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

interface LineProps {
  name: string
  label: string
  hint?: string
  code: string
  sent: Sent
  saved: string | undefined
  most: number
}

function Line({ name, label, hint, code, sent, saved = '', most }: LineProps) {
  const value = listed(sent?.[name])?.[0] ?? saved
  return (
    <div>
      <label htmlFor={name} className="block text-sm font-semibold">
        {label}
        <span className="sr-only">, {code}</span>
        {hint && <span className="font-normal text-muted"> ({hint.toLowerCase()})</span>}
      </label>
      <input
        id={name}
        name={name}
        defaultValue={value}
        maxLength={most}
        dir="auto"
        className="ui-input w-full"
      />
    </div>
  )
}
