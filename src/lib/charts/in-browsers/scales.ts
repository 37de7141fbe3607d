/** Where values stand along one side of a chart; `bandwidth` is there where each has a band of its own. */
export interface PlaceScale {
  (value: unknown): number | undefined;
  readonly bandwidth?: number;
}

/** One along which numbers stand. */
export interface LinearScale extends PlaceScale {
  /** Whether all stand at one place. */
  readonly isCollapsed: boolean;
}

/** From one place to another, in pixels. */
export type PixelRange = readonly [from: number, to: number];

/** Numbers and days in proportion. Of a domain that is one point all stand in the middle. */
export function linearScale([first, last]: readonly [number, number], [from, to]: PixelRange): LinearScale {
  const length = last - first;
  const shareOf = (value: number): number =>
    length ? (value - first) / length : Number.isNaN(length) ? length : 0.5;
  const scale = (value: unknown): number | undefined => {
    const number = value == null ? Number.NaN : Number(value);
    if (Number.isNaN(number)) return undefined;
    const share = shareOf(number);
    return from * (1 - share) + to * share;
  };
  return Object.assign(scale, { isCollapsed: scale(first) === scale(last) });
}

/** How much of a step lies between two bands, and before the first; between points all of it. */
export interface Padding {
  readonly inner: number;
  readonly outer: number;
}

/** Words in bands of one height, from the top; at whole pixels where that leaves no more than 30 of them empty. */
export function bandScale(
  words: readonly string[],
  [from, to]: PixelRange,
  { inner, outer }: Padding,
): PlaceScale {
  const domain = [...new Set(words)];
  const gaps = domain.length - inner;
  const exact = (to - from) / Math.max(1, gaps + outer * 2);
  const isRound = (exact - Math.floor(exact)) * gaps <= 30;
  const round = isRound ? Math.round : (value: number): number => value;
  const step = isRound ? Math.floor(exact) : exact;
  const start = round(from + (to - from - step * gaps) / 2);
  const places = new Map<unknown, number>(domain.map((word, at) => [word, start + step * at]));
  return Object.assign((word: unknown) => places.get(word), { bandwidth: round(step * (1 - inner)) });
}
