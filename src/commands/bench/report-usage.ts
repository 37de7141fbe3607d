import { writeStaged } from "../../lib/text/node.ts";

// Loaded with `--import` into a build that is measured: it says, when the process ends, what it took at its peak.
const file = process.env.TIEOUT_USAGE_FILE;
if (file) process.on("exit", () => writeStaged(file, String(process.resourceUsage().maxRSS)));
