export { keptRasterOf } from "./kept-raster.ts";
export { svgOf } from "./svg-of.ts";
export { svgStyles } from "./svg-styles.ts";
