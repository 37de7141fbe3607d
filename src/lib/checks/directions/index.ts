export { foundStatements } from "./found-statements.ts";
