/** The name under which cells see `formatFigure`. */
export { formatFigure as format } from "../figures/index.ts";
