/** Why a unit was drawn. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  return (
    <ul className="space-y-1">
      {reasons.map(reason => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
