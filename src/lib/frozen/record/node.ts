export { openFrozen, openFrozenNotebooks } from "./open-frozen.ts";
export { recordName, sealRecord } from "./seal-record.ts";
