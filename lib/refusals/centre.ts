/** The centre: seats, approvals, registrations, allocations: why not, and what would make it possible; the facts stand in braces. */
export const centre = {
  'last-administrator':
    'This is the last centre administrator of the centre, so the seat cannot be ended. Give somebody else that seat first.',
  'seat-not-held': '{name} does not hold the seat of {seat} in this centre. Give them that seat first.',
  'seat-held-already': '{name} holds the seat of {seat} in this centre already.',
  'link-not-handed-over':
    'A link for {name} is theirs alone, so it cannot be shown here. They sign in with the password that they have, or ask for a link on the sign-in page.',
  'centre-number-taken': 'A centre with the number {number} exists already. Check the number.',
  'assessor-standing':
    'To assess unit {unit}, an assessor must {missing}. A centre administrator records this on the assessor’s page.',
  'quality-assurer-standing':
    'To quality assure this, a person must {missing}. A centre administrator records this on the person’s page.',
  'not-in-the-future': '{what} cannot be after today, {today}. Enter the day on which it happened.',
  'expires-before-award': 'The expiry date is before the date of award. Check both dates.',
  'ends-before-approval': 'The {what} ({day}) is before the day of approval ({approved}). Check both dates.',
  'not-claimable': 'The centre cannot be approved for “{title}”: {because}',
  'not-approved':
    'The centre has no approval on record for “{title}”, so nobody can be registered on it. Record the approval first.',
  'approval-not-begun':
    'The approval for “{title}” begins on {day}, so nobody can be registered on it before then.',
  'approval-ended':
    'The approval for “{title}” ended on {day}, so nobody can be registered on it after then. Record its renewal first.',
  'registration-closed':
    'The last day for registering on “{title}” was {day}. If the awarding organisation has moved it, record the new day with the approval.',
  'too-young':
    '{name} was {age} on the day of registration; “{title}” needs {years} or over. They can be registered from their birthday, or check the date of birth.',
  'date-of-birth-missing':
    '“{title}” has a minimum age, so the date of birth of {name} is needed to register them.',
  'workplace-missing':
    '“{title}” has to be shown in a real work environment, so the workplace of {name} is needed to register them.',
  'already-registered': '{name} is registered on “{title}” already.',
  'registration-not-active':
    'This registration is {status}, so nothing about it can be changed. Register the candidate again if they have come back.',
  'own-portfolio':
    '{name} is the candidate: nobody assesses or quality assures their own work. Choose somebody else.',
  'both-roles':
    '{name} is the {other} of this registration: the same person cannot be its {role} too. Choose somebody else, or end that allocation first.',
  'already-allocated': '{name} is the {role} of this registration already.',
  'allocation-ended': 'This allocation has ended already.',
} as const satisfies Record<string, string>
