'use client'

import { type ComponentProps, useState } from 'react'
import { FieldFrame, type FieldProps, useField } from './field-frame.tsx'

export { Checkbox, Checkboxes, Radios } from './choices.tsx'

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Tag>, keyof FieldProps | 'id'>

type InputProps = FieldProps & Native<'input'> & { defaultValue?: string }

export function TextField({
  name,
  label,
  hint,
  error,
  defaultValue,
  className = 'w-full',
  ...rest
}: InputProps) {
  const { id, problem, sent, aria } = useField({ name, hint, error })
  const value = rest.type === 'password' ? undefined : (sent?.[0] ?? defaultValue)
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        name={name}
        defaultValue={value}
        className={`ui-input ${className}`}
        {...aria}
        {...rest}
      />
    </FieldFrame>
  )
}

/** One native date input, so that the value is always year-month-day; `min` and `max` likewise. */
export function DateField(props: InputProps) {
  return <TextField {...props} type="date" className="w-auto" />
}

/** A browser never gives back chosen files: a form that is refused with JavaScript off has to say so. */
export function FileField({ name, label, hint, error, ...rest }: FieldProps & Native<'input'>) {
  const { id, problem, aria } = useField({ name, hint, error })
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input id={id} name={name} type="file" className="ui-input w-full" {...aria} {...rest} />
    </FieldFrame>
  )
}

type TextAreaProps = FieldProps & Native<'textarea'> & { defaultValue?: string; limit?: number }

/** `limit` counts but never cuts: text pasted over it is kept, and the server says by how much it is too long. */
export function TextArea({
  name,
  label,
  hint,
  error,
  defaultValue,
  limit,
  rows = 5,
  ...rest
}: TextAreaProps) {
  const allowed = limit && `Up to ${limit.toLocaleString('en-GB')} characters.`
  const advice = allowed ? (
    <>
      {hint} {allowed}
    </>
  ) : (
    hint
  )
  const { id, problem, sent, aria } = useField({ name, hint: advice, error })
  const [length, setLength] = useState<number>()
  return (
    <FieldFrame id={id} label={label} hint={advice} problem={problem}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={sent?.[0] ?? defaultValue}
        onInput={limit ? event => setLength(event.currentTarget.value.length) : undefined}
        className="ui-input w-full leading-relaxed"
        {...aria}
        {...rest}
      />
      {limit && length !== undefined && <Remaining left={limit - length} />}
    </FieldFrame>
  )
}

function Remaining({ left }: { left: number }) {
  const words = `${Math.abs(left).toLocaleString('en-GB')} ${Math.abs(left) === 1 ? 'character' : 'characters'}`
  return (
    <p className={left < 0 ? 'text-sm font-semibold text-danger' : 'text-sm text-muted'}>
      {/* Spoken only once it matters: a count after every key would drown the person's own typing. */}
      <span aria-live="polite">{left < 0 && `${words} too many`}</span>
      {left >= 0 && `${words} remaining`}
    </p>
  )
}

export interface Option {
  value: string
  label: string
}

type SelectProps = FieldProps &
  Native<'select'> & { options: readonly Option[]; defaultValue?: string; empty?: string }

/** `empty` words the option that stands for no choice. */
export function Select({ name, label, hint, error, options, defaultValue, empty, ...rest }: SelectProps) {
  const { id, problem, sent, aria } = useField({ name, hint, error })
  const value = sent?.[0] ?? defaultValue
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      {/* React does not carry a new default into an old select, hence the key. */}
      <select key={value} id={id} name={name} defaultValue={value} className="ui-input" {...aria} {...rest}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
