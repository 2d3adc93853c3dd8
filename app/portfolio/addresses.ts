export const evidencePath = (evidenceId: string): string => `/portfolio/evidence/${evidenceId}`

export const criterionPath = (registrationId: string, code: string): string =>
  `/portfolio/criteria/${registrationId}/${encodeURIComponent(code)}`
