import { Details } from '#components/ui/details.tsx'
import type { ShownFile } from './evidence-files.tsx'

/** A file shown in place: pictures and recordings at once, documents when somebody opens them. */
export function Preview({ file: { id, name, mediaType, asPdf } }: { file: ShownFile }) {
  const address = `/files/${id}`
  const [kind] = mediaType.split('/')
  if (kind === 'image')
    return (
      // biome-ignore lint/performance/noImgElement: a private file is served by its own authorised route, never by an image optimiser that caches
      <img
        src={`${address}?as=shown`}
        alt={name}
        loading="lazy"
        className="max-h-80 max-w-full rounded border border-line"
      />
    )
  // A recording made at work has no captions: its candidate is asked to give times and words in the text.
  if (kind === 'audio')
    // biome-ignore lint/a11y/useMediaCaption: see above
    return <audio controls preload="none" src={address} aria-label={name} className="w-full" />
  if (kind === 'video')
    // biome-ignore lint/a11y/useMediaCaption: see above
    return <video controls preload="metadata" src={address} aria-label={name} className="max-h-96 w-full" />
  if (mediaType === 'application/pdf' || mediaType === 'text/plain')
    return <Document address={address} name={name} />
  return asPdf ? <Document address={`${address}?as=preview`} name={name} /> : null
}

/** Loaded only once it is opened: a page with twenty documents stays light. */
function Document({ address, name }: { address: string; name: string }) {
  return (
    <Details
      summary={
        <>
          Show here<span className="sr-only"> {name}</span>
        </>
      }
    >
      <iframe
        src={address}
        title={name}
        loading="lazy"
        className="h-[70vh] w-full rounded border border-line bg-surface print:hidden"
      />
    </Details>
  )
}
