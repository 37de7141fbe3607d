export { keptRasterOf } from "./kept-raster.ts";
export { svgOf } from "./svg-of.ts";
