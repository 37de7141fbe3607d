export { makeElement } from "./make-element.ts";
export { styleNonce } from "./style-nonce.ts";
