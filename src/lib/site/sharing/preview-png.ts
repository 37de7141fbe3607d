import { keptRasterOf } from "../../files/node.ts";
import { previewImage } from "./preview-image.ts";
import type { SharedPage } from "./shared-page.ts";

/** The preview image of a page as PNG, in the size in which it is drawn. */
export function previewPng(page: SharedPage): Promise<Uint8Array> {
  return keptRasterOf(previewImage(page), 1);
}
