/** The address of a cell; row and column from 0: `cellAddress(0, 27)` is `AB1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The name of a sheet as references write it: `'What if'`. */
export function quotedName(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference that stays where it is when a formula is copied: `Printed!C5` as `Printed!$C$5`. */
export function fixedAddress(reference: string): string {
  return reference.replace(/([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
