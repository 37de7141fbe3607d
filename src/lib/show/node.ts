export { openSite, pagesTogether } from "./page/node.ts";
