import { element } from "../../../text/index.ts";
import { type PlacedCell, placedCells } from "./sheet-tail.ts";
import type { Sheet } from "./workbook.ts";

/** Excel numbers shapes in blocks of this many, and a drawing names the blocks that it uses. */
const block = 1024;

/** How many blocks of shape numbers the notes of a sheet take. */
export function noteBlocks(sheet: Sheet): number {
  return Math.ceil((notesOf(sheet).length + 1) / block);
}

/** The boxes in which the notes of a sheet stand, hidden until one points at their cell. */
export function vmlDrawing(sheet: Sheet, firstBlock: number): string {
  const spaces = {
    "xmlns:v": "urn:schemas-microsoft-com:vml",
    "xmlns:o": "urn:schemas-microsoft-com:office:office",
    "xmlns:x": "urn:schemas-microsoft-com:office:excel",
  };
  const blocks = Array.from({ length: noteBlocks(sheet) }, (_, at) => firstBlock + at);
  const idmap = element("o:idmap", { "v:ext": "edit", data: blocks.join(",") });
  const shapes = notesOf(sheet).map((placed, at) => noteBox(placed, firstBlock * block + at + 1));
  return `${element("xml", spaces, element("o:shapelayout", { "v:ext": "edit" }, idmap), shapeType, ...shapes)}\n`;
}

const notesOf = (sheet: Sheet): readonly PlacedCell[] =>
  placedCells(sheet).filter(({ cell }) => cell.note !== undefined);

const shapeType = element(
  "v:shapetype",
  { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
  element("v:stroke", { joinstyle: "miter" }),
  element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
);

function noteBox({ row, column }: PlacedCell, id: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 5, 15, row + 6, 4].join(", ");
  const place = [
    element("x:Anchor", {}, anchor),
    element("x:AutoFill", {}, "False"),
    element("x:Row", {}, String(row)),
    element("x:Column", {}, String(column)),
  ];
  const client = element("x:ClientData", { ObjectType: "Note" }, moves, ...place);
  return element("v:shape", { id: `_x0000_s${id}`, ...boxLooks }, boxParts, client);
}

const boxLooks = {
  type: "#_x0000_t202",
  style:
    "position:absolute;margin-left:60pt;margin-top:2pt;width:320pt;height:96pt;z-index:1;visibility:hidden",
  fillcolor: "#ffffe1",
  "o:insetmode": "auto",
};

const boxParts = [
  element("v:fill", { color2: "#ffffe1" }),
  element("v:shadow", { on: "t", color: "black", obscured: "t" }),
  element("v:path", { "o:connecttype": "none" }),
  element("v:textbox", { style: "mso-direction-alt:auto" }, element("div", { style: "text-align:left" }, "")),
].join("");

const moves = element("x:MoveWithCells") + element("x:SizeWithCells");
