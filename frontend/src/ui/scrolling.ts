/** A wide table in its frame: what scrolls sideways must be reachable by keyboard. */
export const scrollingTable = { className: 'card table', tabIndex: 0 } as const;
