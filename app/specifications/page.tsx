import type { Metadata } from 'next'
import { PublicFrame } from '#app/frame.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { search } from '#specs/search.ts'
import { Catalogue } from './catalogue.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchResults } from './search-results.tsx'

export const metadata: Metadata = { title: 'Specifications' }

export default async function SpecificationsPage({ searchParams }: PageProps<'/specifications'>) {
  const query = [(await searchParams).q].flat()[0]?.trim() ?? ''
  return (
    <PublicFrame current="/specifications">
      <PageHeader
        title="Specifications"
        lede="What awarding organisations and standard setters published, statement by statement, with its source."
      />
      <div className="space-y-8">
        <SearchForm query={query} />
        {query ? <SearchResults query={query} found={search(query)} /> : <Catalogue />}
      </div>
    </PublicFrame>
  )
}
