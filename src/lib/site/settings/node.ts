export { readSettings } from "./site-settings.ts";
