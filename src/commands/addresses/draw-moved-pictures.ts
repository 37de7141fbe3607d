import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keptRasterOf } from "../../lib/files/node.ts";
import { writeStaged } from "../../lib/text/node.ts";
import type { MovedFile } from "./aliases.ts";

/** Whether what stood at the address of before was a picture, and what stands for it now is a drawing. */
export function isDrawn({ from, to }: MovedFile): boolean {
  return from.endsWith(".png") && to.endsWith(".svg");
}

/** Draws pictures that were published as files once, each at its address, of the drawings of a built site. */
export async function drawMovedPictures(folder: string, pictures: readonly MovedFile[]): Promise<void> {
  const draw = async ({ from, to }: MovedFile): Promise<void> => {
    const svg = readFileSync(join(folder, to), "utf8");
    writeStaged(join(folder, from), await keptRasterOf(svg));
  };
  await Promise.all(pictures.map(draw));
}
