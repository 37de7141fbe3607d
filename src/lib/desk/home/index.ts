export { type DeskHome, type DeskLanguage, type SendResult, whyNot } from "./desk-home.ts";
export { serverHome } from "./server-home.ts";
