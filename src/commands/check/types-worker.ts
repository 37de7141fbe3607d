import { parentPort, workerData } from "node:worker_threads";
import type { TypedProject } from "../../lib/notebook/index.ts";
import { openFindTypes, typesFolder } from "./found-types.ts";

const find = await openFindTypes(typesFolder());
parentPort?.postMessage(find(workerData as TypedProject));
