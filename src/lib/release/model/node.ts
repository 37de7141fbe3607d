export { reconciliationsSchema, releaseSchema, tablesSchema } from "./release-schema.ts";
