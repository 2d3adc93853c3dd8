import { CriterionText } from '#components/specification/statement.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { shortCode, statementPath } from '#specs/addresses.ts'
import type { Specification } from '#specs/schema.ts'
import type { Located } from '#specs/statements.ts'

interface Props {
  specification: Specification
  located: Located
}

/** The statement as published; for a sub-point the criterion that it is part of as well. */
export function Wording({ specification, located: { criterion, subPoint } }: Props) {
  if (subPoint) {
    return (
      <div className="max-w-prose space-y-3">
        <p className="text-xl leading-8">{subPoint.text}</p>
        <p>
          Part of <TextLink href={statementPath(specification, criterion.code)}>{criterion.code}</TextLink>{' '}
          <CriterionText criterion={criterion} /> Every sub-point has to be covered.
        </p>
      </div>
    )
  }
  return (
    <div className="max-w-prose space-y-3">
      <p className="text-xl leading-8">
        <CriterionText criterion={criterion} />
      </p>
      {criterion.subPoints.length > 0 && (
        <>
          <ul className="space-y-1 border-l-2 border-line pl-4">
            {criterion.subPoints.map(({ code, text }) => (
              <li key={code}>
                <TextLink href={statementPath(specification, code)} className="mr-2">
                  {shortCode(code)}
                </TextLink>
                {text}
              </li>
            ))}
          </ul>
          <p className="text-sm text-muted">Every sub-point has to be covered.</p>
        </>
      )}
      {!criterion.official && (
        <p className="text-sm text-muted">
          The code is ours and the wording is not the awarding organisation's.{' '}
          {specification.notClaimableBecause}
        </p>
      )}
    </div>
  )
}
