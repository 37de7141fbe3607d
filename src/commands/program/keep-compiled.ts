import { enableCompileCache } from "node:module";

// Node compiles a thousand modules before the first page is made; what it compiled of the same text it takes again. It
// applies to what is loaded from here on, so this module is imported before all others.
enableCompileCache({ directory: "node_modules/.cache/tieout/compiled" });
