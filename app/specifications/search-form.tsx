import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'

/** A plain GET form, so that a search has an address and works without JavaScript. */
export function SearchForm({ query = '' }: { query?: string }) {
  return (
    <search className="print:hidden">
      <form action="/specifications" className="flex max-w-prose flex-wrap items-end gap-2">
        <div className="min-w-0 grow basis-60">
          <TextField
            name="q"
            label="Search every statement"
            hint="Words, or a code such as 2.1 or P12"
            type="search"
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
          />
        </div>
        <Button type="submit" kind="primary">
          Search
        </Button>
      </form>
    </search>
  )
}
