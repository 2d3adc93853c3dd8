'use client'

import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { When } from './time.tsx'

/** Says that a form holds text from this device that the server does not have. */
export function KeptNote({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  return (
    <div role="status">
      <Notice>
        <p>
          We restored what you had typed at <When at={at} />. It has not been sent.
        </p>
        <Button kind="quiet" className="-ml-3" onClick={onDiscard}>
          Discard what was restored
        </Button>
      </Notice>
    </div>
  )
}
