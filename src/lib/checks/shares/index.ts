export { perShareRows } from "./per-share.ts";
export { sharesInLoss } from "./shares-in-loss.ts";
export { twoClass } from "./two-class.ts";
