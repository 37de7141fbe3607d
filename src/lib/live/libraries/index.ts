export { loadLibraries } from "./load-libraries.ts";
