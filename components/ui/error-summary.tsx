import { type ReactNode, type Ref, useId } from 'react'
import { fieldId } from './field-id.ts'

interface Props {
  title?: string
  /** By field name; an error under the empty name belongs to no field and is not a link. */
  errors?: Readonly<Record<string, string>>
  /** The id of the form, where its fields carry it. */
  form?: string
  ref?: Ref<HTMLDivElement>
  children?: ReactNode
}

export function ErrorSummary({ title = 'There is a problem', errors = {}, form, ref, children }: Props) {
  const heading = useId()
  const items = Object.entries(errors)
  return (
    <div
      ref={ref}
      role="alert"
      aria-labelledby={heading}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: with JavaScript off nothing else can take the person to what went wrong
      autoFocus
      className="space-y-2 rounded border-4 border-danger p-4"
    >
      <h2 id={heading} className="text-lg font-bold">
        {title}
      </h2>
      {children}
      {items.length > 0 && (
        <ul className="space-y-1">
          {items.map(([name, error]) => (
            <li key={name} className="text-danger">
              {name ? (
                <a className="font-semibold underline underline-offset-4" href={`#${fieldId(name, form)}`}>
                  {error}
                </a>
              ) : (
                error
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
