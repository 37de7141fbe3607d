/** The id of a control, or of one of its options. */
export function inputId(name: string, option?: string): string {
  return option === undefined ? `_input-${name}` : `_input-${name}-${option}`;
}

/** The id of the place in which a control says why it refuses what was entered. */
export function refusedId(name: string): string {
  return `_refused-${name}`;
}
