export { addressPartRule, isAddressPart, isAddressPath } from "./address-part.ts";
