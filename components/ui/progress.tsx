import { useId } from 'react'

interface Props {
  label: string
  value: number
  max: number
  /** What is counted: "12 of 44 criteria met" for `criteria met`. */
  unit?: string
}

export function Progress({ label, value, max, unit }: Props) {
  const id = useId()
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap justify-between gap-x-4 text-sm">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="text-muted">
          {value} of {max}
          {unit && ` ${unit}`}
        </span>
      </div>
      <progress id={id} value={value} max={Math.max(max, 1)} className="ui-progress">
        {value} of {max}
      </progress>
    </div>
  )
}
