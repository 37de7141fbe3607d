export { openSite } from "./page/node.ts";
