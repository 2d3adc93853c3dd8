/** Signing in and passwords: why not, and what would make it possible; the facts stand in braces. */
export const people = {
  'sign-in-failed':
    'The e-mail address or the password is not right. Check both, or set a new password by link.',
  'too-many-attempts': 'There were too many attempts. You can try again in {wait}.',
  'password-too-short':
    'This password is too short. Use at least {least} characters: three or more words that do not belong together are good.',
  'password-too-long': 'This password is too long. Use at most {most} characters.',
  'password-too-common':
    'This password is one of those that people guess first. Use three or more words that do not belong together.',
  'password-personal':
    'This password is little more than your name or e-mail address. Use three or more words that do not belong together.',
  'current-password-wrong':
    'Your current password is not right, so nothing was changed. Check it and send again.',
  'password-link-spent':
    'This link to set a password does not work: it has expired, was used already or is incomplete. Ask your centre administrator for a new one.',
  'mail-off':
    'This service sends no e-mail, so it cannot send you a link. Ask your centre administrator for one.',
} as const satisfies Record<string, string>
