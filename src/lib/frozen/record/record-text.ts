const width = 140;

/**
 * The text of a record: JSON in which whatever fits stands on one line, so that people can read and compare it. Keys
 * keep their order. Hashes are taken over this text: of a format that records are written in, it never changes.
 */
export function recordText(record: object): string {
  return `${written(record, "", 0)}\n`;
}

/** `taken` is what stands before the value on its line, beside the indentation. */
function written(value: unknown, indent: string, taken: number): string {
  const flat = onOneLine(value);
  const fits = indent.length + taken + flat.length <= width && indent !== "";
  if (fits || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((one) => `${inner}${written(one, inner, 1)}`)
    : entries(value).map(([key, one]) => `${inner}${key}: ${written(one, inner, key.length + 3)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = entries(value).map(([key, one]) => `${key}: ${onOneLine(one)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function entries(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).map(([key, one]) => [JSON.stringify(key), one] as const);
}
