export { checkClaims, type HeldClaim } from "./check-claims.ts";
