import { Details } from '#components/ui/details.tsx'
import { type Difference, isSame, type Run } from '#lib/evidence/rules/difference.ts'

interface Props {
  /** The number of the version that it is compared with. */
  since: number
  difference: Difference
  open?: boolean
}

const codeOf = (criterionId: string) => criterionId.slice(criterionId.indexOf('#') + 1)

/** What a version changed since an earlier one; what came and what went is said in words too, for a screen reader. */
export function Changes({ since, difference, open }: Props) {
  const { texts, filesGone, filesNew, claimsGone, claimsNew, claimsChanged } = difference
  if (isSame(difference)) return <p className="text-muted">Nothing changed since version {since}.</p>
  return (
    <Details summary={`What changed since version ${since}`} open={open}>
      <div className="space-y-4">
        {texts.map(({ heading, runs }) => (
          <div key={heading}>
            <h4 className="font-semibold">{heading}</h4>
            <Runs runs={runs} />
          </div>
        ))}
        <ul className="list-disc pl-5">
          <Line what="Files taken off" list={filesGone} />
          <Line what="Files added" list={filesNew} />
          <Line what="No longer claimed" list={claimsGone.map(codeOf)} />
          <Line what="Newly claimed" list={claimsNew.map(codeOf)} />
          <Line what="Claimed in other words or at another place" list={claimsChanged.map(codeOf)} />
        </ul>
      </div>
    </Details>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <p dir="auto" className="whitespace-pre-wrap break-words">
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a run of text has no name but its place
        <Changed key={index} {...run} />
      ))}
    </p>
  )
}

function Changed({ text, change }: Run) {
  if (change === 'same') return text
  const isNew = change === 'new'
  const Tag = isNew ? 'ins' : 'del'
  return (
    <Tag className={isNew ? 'bg-good-soft text-good underline' : 'bg-danger-soft text-danger line-through'}>
      <span className="sr-only">{isNew ? ' [added: ' : ' [taken out: '}</span>
      {text}
      <span className="sr-only">] </span>
    </Tag>
  )
}

const Line = ({ what, list }: { what: string; list: readonly string[] }) =>
  list.length > 0 && (
    <li dir="auto">
      {what}: {list.join(', ')}
    </li>
  )
