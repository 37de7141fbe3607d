export { proseSourcesOf } from "./prose-sources.ts";
