export const evidencePath = (evidenceId: string): string => `/portfolio/evidence/${evidenceId}`

export const copiesPath = (evidenceId: string): string => `${evidencePath(evidenceId)}/copies`

export const criterionPath = (registrationId: string, code: string): string =>
  `/portfolio/criteria/${registrationId}/${encodeURIComponent(code)}`
