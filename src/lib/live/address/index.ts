export { leftOutWords } from "./left-out-words.ts";
export { type PageAddress, readAddress } from "./read-address.ts";
export { writeAddress } from "./write-address.ts";
