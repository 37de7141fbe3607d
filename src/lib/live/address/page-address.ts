/** The state of the inputs of a page, in its address. */
export { leftOutWords } from "./left-out-words.ts";
export { type Address, readAddress, type UnknownSetting } from "./read-address.ts";
export { writeAddress } from "./write-address.ts";
