import { Details } from '#components/ui/details.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Section } from '#components/ui/section.tsx'
import { When } from '#components/ui/time.tsx'
import { isObserved } from '#lib/assessment/rules/may-confirm-observer.ts'
import type { Item } from './desk.ts'
import { ObserverForm } from './observer-form.tsx'

interface Props {
  item: Item
  /** Whether this version can still be judged and vouched for. */
  open: boolean
  owner: string
}

/** Who observed, whether an assessor vouches for them, and the form to do so. */
export function Observer({ item, open, owner }: Props) {
  const { version, kind } = item
  const [confirmed] = version.confirmations
  if (!isObserved(kind)) return null
  const observer = version.observerName ?? 'The person named as observer'
  const form = (
    <ObserverForm evidenceId={item.id} versionNumber={version.number} observer={observer} owner={owner} />
  )
  return (
    <Section title="The observer" id="observer">
      {confirmed ? (
        <p>
          {confirmed.assessor.name} confirmed{' '}
          {confirmed.role === 'assessor'
            ? 'having observed this as an assessor'
            : `${observer} as an expert witness`}
          , <When at={confirmed.at} />.
        </p>
      ) : (
        <Notice>
          Not confirmed yet. Until you confirm the observer, this counts as plain testimony: it can meet
          criteria, but not the observation that a unit needs.
        </Notice>
      )}
      {open && (confirmed ? <Details summary="Confirm somebody else">{form}</Details> : form)}
    </Section>
  )
}
