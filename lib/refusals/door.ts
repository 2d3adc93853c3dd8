/** The door of every action: why not, and what would make it possible; the facts stand in braces. */
export const door = {
  'signed-out': 'You have been signed out. Sign in again: what you typed is kept on this page.',
  'signed-out-plain':
    'You have been signed out, so nothing was saved. What you typed is below: copy it, sign in, and put it back into the form. It is kept nowhere else, and files have to be chosen again.',
  'wrong-seat': 'Your seat in this centre does not allow this. Ask your centre administrator if it should.',
  'other-origin':
    'This request came from another site, so nothing was changed. Open the page here and try again.',
  'request-too-large':
    'What you sent is larger than {limit} in all, so nothing of it was saved. Go back, take some of the files out, and send them in a second step.',
  'not-found': 'This page or record does not exist, or you have no access to it.',
  'stale-form':
    'Somebody changed this while you had it open. Look at what is there now, then send yours again.',
  'invalid-input': 'Some of what you sent needs changing. Each problem is named beside its field.',
} as const satisfies Record<string, string>
