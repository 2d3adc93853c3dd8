'use client'

import { Autosave } from '#components/ui/autosave.tsx'

interface Props {
  owner: string
  id: string
  revision: number
}

/** Saves the draft that it stands in the form of. */
export function DraftAutosave({ owner, id, revision }: Props) {
  return <Autosave address="/portfolio/drafts" owner={owner} id={id} revision={revision} />
}

/** Begins a draft of this kind with the first words that are typed; a reload then leads to it. */
export function NewDraftAutosave({ owner, kind }: { owner: string; kind: string }) {
  return <Autosave address="/portfolio/drafts" owner={owner} kind={kind} onBegun={remember} />
}

function remember(id: string): void {
  const address = new URL(location.href)
  address.searchParams.set('draft', id)
  history.replaceState(null, '', address)
}
