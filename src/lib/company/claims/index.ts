export { checkClaims, type HeldClaim } from "./check-claims.ts";
export { placeOfWords } from "./find-claims.ts";
