/** Assessment plans: why not, and what would make it possible; the facts stand in braces. */
export const plan = {
  'plan-criterion-unknown':
    'None of the registrations that this plan is for has {codes}. Write codes as on the coverage page, such as 002:2.1 or P4.',
  'plan-registration-ended':
    'The registration on “{title}” is {status}, so nothing more is planned on it. Ask your centre administrator if it should be active.',
  'plan-date-past':
    '“{title}” is due on {day}, which has passed. Choose today or a later day; for a plan that waits to be agreed, propose another with a new day.',
  'plan-assessor-missing':
    'No assessor is allocated to all of {titles}, so nobody could agree this plan. Plan for one of them at a time, or ask your centre administrator.',
  'plan-assessor-gone':
    'The assessor who proposed this plan is no longer allocated to all of {titles}. Propose a plan of your own instead.',
  'plan-not-all-yours':
    'This plan also names {titles}, which you do not assess, so you cannot agree it. Propose another for what you do assess.',
  'plan-own-proposal':
    'You proposed this plan yourself, so it waits for the other side to agree it or to propose another.',
  'plan-status': 'This plan is {status}, so it cannot be {deed} now. {instead}',
  'plan-evidence-withdrawn':
    '“{title}” was withdrawn, so it cannot answer an activity. Choose another piece of evidence.',
} as const satisfies Record<string, string>
