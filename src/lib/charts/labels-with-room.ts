/** About so large, in the units of a drawing, are a character of a label, the gap between two labels, and a line of them. */
const [characterWidth, gap, lineHeight] = [6.5, 5, 18];

/**
 * The points of one series whose labels stand clear of one another, in the order in which they were: the last, the first, the
 * highest and the lowest before others. `x` and `y` say where a point is drawn, in the units of the drawing. What is not labelled can still be
 * read in the table of a chart, and pointed at.
 */
export function labelsWithRoom<P extends { readonly label: string }>(
  points: readonly P[],
  { x, y }: { x(point: P): number; y(point: P): number },
): readonly P[] {
  const half = ({ label }: P): number => (label.length * characterWidth + gap) / 2;
  const isClear = (a: P, b: P): boolean =>
    Math.abs(x(a) - x(b)) >= half(a) + half(b) || Math.abs(y(a) - y(b)) >= lineHeight;
  const byHeight = points.toSorted((a, b) => y(b) - y(a));
  const chosen: P[] = [];
  for (const point of [points.at(-1), points[0], byHeight.at(-1), byHeight[0], ...points]) {
    if (point && chosen.every((one) => isClear(one, point))) chosen.push(point);
  }
  return points.filter((point) => chosen.includes(point));
}
