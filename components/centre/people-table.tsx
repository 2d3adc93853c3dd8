import { TextLink } from '#components/ui/link.tsx'
import { Status } from '#components/ui/status.tsx'
import { Table } from '#components/ui/table.tsx'
import type { Seat } from '#prisma/client/enums.ts'
import { seatWords } from './seat-words.ts'

interface Props {
  people: readonly { id: string; name: string; email: string; seats: readonly Seat[]; hasPassword: boolean }[]
  caption: string
}

export function PeopleTable({ people, caption }: Props) {
  return (
    <Table caption={caption} captionHidden head={['Name', 'Seats', 'E-mail address', 'Sign-in']}>
      {people.map(({ id, name, email, seats, hasPassword }) => (
        <tr key={id}>
          <th scope="row">
            <TextLink href={`/centre/people/${id}`}>{name}</TextLink>
          </th>
          <td>{seatWords(seats) || 'None: has left'}</td>
          <td>{email}</td>
          <td>
            {hasPassword ? (
              <Status tone="good">Password set</Status>
            ) : (
              <Status tone="warn">No password yet</Status>
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}
