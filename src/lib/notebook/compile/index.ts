export type { SparedPackages } from "./spared-packages.ts";
export { toLiveModule } from "./to-live-module.ts";
