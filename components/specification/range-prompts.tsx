import { shortCode } from '#specs/addresses.ts'
import type { RangeBlock } from '#specs/schema.ts'
import { markedExactly } from '#specs/words.ts'
import { modalities } from './modality.ts'
import { Pieces } from './pieces.tsx'

interface Props {
  blocks: readonly RangeBlock[]
  /** Whether each block says which criteria it is for: not needed beside the criterion itself. */
  criteria?: boolean
}

/** What the source says about the terms of a criterion, each block with how much it asks. */
export function RangePrompts({ blocks, criteria = false }: Props) {
  return (
    <ul className="space-y-4">
      {blocks.map(block => (
        <li key={block.lead} className="max-w-prose border-l-2 border-edge pl-4 print:break-inside-avoid">
          <Block block={block} criteria={criteria} />
        </li>
      ))}
    </ul>
  )
}

function Block({ block, criteria }: { block: RangeBlock; criteria: boolean }) {
  const { term, lead, items, trailing, modality } = block
  const asks = modalities[modality]
  return (
    <div className="space-y-1">
      <p>
        <Pieces as="strong" pieces={markedExactly(lead, term ? [term] : [])} />
      </p>
      {items.length > 0 && (
        <ul className="list-disc pl-5">
          {items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {trailing && <p>{trailing}</p>}
      <p className={`text-sm ${tones[asks.tone]}`}>
        <span aria-hidden="true">{asks.shape} </span>
        {items.length > 0 ? asks.list : asks.prose}
        {criteria && <span className="text-muted"> · for {block.criteria.map(shortCode).join(', ')}</span>}
      </p>
    </div>
  )
}

const tones = {
  neutral: 'text-muted',
  active: 'font-semibold text-accent',
  warn: 'font-semibold text-warn',
} as const
