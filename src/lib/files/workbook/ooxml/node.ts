export { packWorkbook } from "./pack-workbook.ts";
