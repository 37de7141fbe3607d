export { codeDrawer, type SetUpCell, setUpDrawer } from "./code-html.ts";
