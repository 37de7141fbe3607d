export { ChangingChildren } from "./changing-children.ts";
export { keepPage, putInPlace } from "./put-in-place.ts";
