export { askForAddress } from "./ask-for-address.ts";
export { startSearch } from "./start-search.ts";
