import { parentPort, workerData } from "node:worker_threads";
import type { TypedProject } from "../../lib/notebook/index.ts";
import { findTypesOnce } from "./found-types.ts";

parentPort?.postMessage(await findTypesOnce(workerData as TypedProject));
