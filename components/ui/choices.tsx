'use client'

import type { ReactNode } from 'react'
import { type FieldProps, HintAndError, useField } from './field-frame.tsx'

export interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
}

interface TickProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  choice: Choice
  checked: boolean
  required?: boolean
  described?: string
  invalid?: true
}

function Tick({ type, id, name, choice, checked, required, described, invalid }: TickProps) {
  const hint = choice.hint ? `${id}-about` : undefined
  return (
    <div className="grid min-h-11 grid-cols-[2rem_1fr] items-start gap-x-2 py-1.5">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        required={required}
        aria-describedby={[described, hint].filter(Boolean).join(' ') || undefined}
        aria-invalid={invalid}
        className="mt-0.5 size-6"
      />
      <label htmlFor={id} className="cursor-pointer py-0.5">
        {choice.label}
      </label>
      {choice.hint && (
        <div id={hint} className="col-start-2 text-sm text-muted">
          {choice.hint}
        </div>
      )}
    </div>
  )
}

type GroupProps = FieldProps & { options: readonly Choice[] }

function Group({ type, name, label, hint, error, required, options, chosen }: GroupProps & Ticked) {
  const { id, problem, sent, aria } = useField({ name, hint, error })
  const ticked = sent ?? chosen
  return (
    <fieldset
      aria-describedby={aria['aria-describedby']}
      className={problem ? 'border-l-4 border-danger pl-3' : ''}
    >
      <legend className="float-left w-full font-semibold">{label}</legend>
      <div className="clear-both">
        <HintAndError id={id} hint={hint} problem={problem} />
      </div>
      {options.map((choice, index) => (
        <Tick
          key={choice.value}
          type={type}
          // The first carries the field's own id, so that the error summary leads to it.
          id={index === 0 ? id : `${id}-${index}`}
          name={name}
          choice={choice}
          checked={ticked.includes(choice.value)}
          required={type === 'radio' && required}
          invalid={type === 'checkbox' ? aria['aria-invalid'] : undefined}
        />
      ))}
    </fieldset>
  )
}

interface Ticked {
  type: 'radio' | 'checkbox'
  chosen: readonly string[]
}

export function Radios({ defaultValue, ...rest }: GroupProps & { defaultValue?: string }) {
  return <Group type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...rest} />
}

export function Checkboxes({
  defaultValue = [],
  ...rest
}: GroupProps & { defaultValue?: readonly string[] }) {
  return <Group type="checkbox" chosen={defaultValue} {...rest} />
}

type CheckboxProps = FieldProps & { value?: string; defaultChecked?: boolean }

export function Checkbox({
  name,
  label,
  hint,
  error,
  required,
  value = 'on',
  defaultChecked = false,
}: CheckboxProps) {
  const { id, problem, sent, aria } = useField({ name, error })
  return (
    <div className={problem ? 'border-l-4 border-danger pl-3' : undefined}>
      <HintAndError id={id} problem={problem} />
      <Tick
        type="checkbox"
        id={id}
        name={name}
        choice={{ value, label, hint }}
        checked={sent ? sent.includes(value) : defaultChecked}
        required={required}
        described={aria['aria-describedby']}
        invalid={aria['aria-invalid']}
      />
    </div>
  )
}
