import { writeFileSync } from "node:fs";

// Loaded with `--import` into a build that is measured: it says, when the process ends, what it took at its peak.
const file = process.env.TIEOUT_USAGE_FILE;
if (file) process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
