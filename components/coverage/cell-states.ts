/** In the order of a criterion's life; the shape alone tells them apart, on paper and without colour. */
export const cellStates = {
  none: { word: 'nothing yet', shape: '○', className: 'cov-none' },
  claimed: { word: 'claimed', shape: '◔', className: 'cov-claimed' },
  submitted: { word: 'submitted', shape: '◑', className: 'cov-submitted' },
  'not-yet': { word: 'not yet met', shape: '✕', className: 'cov-not-yet' },
  met: { word: 'met', shape: '●', className: 'cov-met' },
  signed: { word: 'signed off', shape: '◆', className: 'cov-signed' },
  sampled: { word: 'sampled', shape: '★', className: 'cov-sampled' },
  stale: { word: 'changed since', shape: '↻', className: 'cov-stale' },
} as const satisfies Record<string, { word: string; shape: string; className: string }>

export type CellState = keyof typeof cellStates

export const statesInOrder = Object.keys(cellStates) as CellState[]
