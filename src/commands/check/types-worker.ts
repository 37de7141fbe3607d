import { parentPort, workerData } from "node:worker_threads";
import { openTypeChecker } from "../../lib/notebook/types/node.ts";
import type { TypesTask } from "./check-beside.ts";
import { findTypes, typesFolder } from "./found-types.ts";

const { project, isColoured } = workerData as TypesTask;
parentPort?.postMessage(findTypes(openTypeChecker(typesFolder), project, isColoured));
