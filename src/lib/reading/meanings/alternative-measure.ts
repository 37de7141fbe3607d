/** Words for measures that no rule of accounting has; what reports them says so, however it is called. */
export const alternativeMeasure =
  "(?:EBITDA[RX]{0,2}|free cash flow|(?:adjusted |core )?funds from operations|(?:A|C)?FFO)(?![a-z])";

const named = new RegExp(`\\b${alternativeMeasure}`, "i");

/** Whether a label names such a measure. */
export const isAlternativeMeasure = (label: string): boolean => named.test(label);
