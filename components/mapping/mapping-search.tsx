'use client'

import { Button } from '#components/ui/button.tsx'

/** The id of the form, outside of the mapping's own, that finds criteria with JavaScript off. */
export const searchFormId = 'find-criteria'

interface Props {
  query: string
  onAsk: (query: string) => void
  /** How many criteria match, or `null` when nothing is asked. */
  found: number | null
  of: number
}

/** Filters as one types; with JavaScript off its button asks the server, which hides what does not match. */
export function MappingSearch({ query, onAsk, found, of }: Props) {
  return (
    <search className="block space-y-1">
      <label htmlFor="find" className="block font-semibold">
        Find a criterion
      </label>
      <div className="flex gap-2">
        <input
          id="find"
          type="search"
          name="q"
          form={searchFormId}
          defaultValue={query}
          onInput={event => onAsk(event.currentTarget.value)}
          // Enter here means “find”, not “save everything”.
          onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
          className="ui-input w-full"
        />
        <Button type="submit" form={searchFormId} onClick={event => event.preventDefault()}>
          Find
        </Button>
      </div>
      <p role="status" className="min-h-6 text-sm text-muted">
        {found !== null && `${found} of ${of} criteria match.`}
      </p>
    </search>
  )
}
