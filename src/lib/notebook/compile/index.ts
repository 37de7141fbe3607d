export { editInPlace } from "./edit-in-place.ts";
export type { SparedPackages } from "./spared-packages.ts";
export { toLiveModule } from "./to-live-module.ts";
