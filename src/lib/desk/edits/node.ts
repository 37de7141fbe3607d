export { checkedChange } from "./checked-change.ts";
