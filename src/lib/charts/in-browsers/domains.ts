/** From the least to the greatest of what stands along a side, of each mark. */
export function domainOf(channels: Iterable<readonly unknown[]>): readonly [number, number] {
  const numbers = [...channels].flat().flatMap((value) => {
    if (typeof value === "string")
      throw new RangeError(`in browsers "${value}" needs a domain with its place`);
    const number = value == null ? Number.NaN : Number(value);
    return Number.isFinite(number) ? [number] : [];
  });
  if (numbers.length === 0) return [Number.NaN, Number.NaN];
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** A domain with zero in it. */
export function withZero([first, last]: readonly [number, number]): readonly [number, number] {
  return [Math.min(0, first), Math.max(0, last)];
}

/** A domain from one round number to another, as d3-scale extends it to ten steps. */
export function niceDomain(domain: readonly [number, number]): readonly [number, number] {
  let [start, stop] = domain;
  let before: number | undefined;
  for (let left = 10; left > 0; left -= 1) {
    const step = stepOf(start, stop);
    if (step === before) return [start, stop];
    if (step > 0) [start, stop] = [Math.floor(start / step) * step, Math.ceil(stop / step) * step];
    else if (step < 0) [start, stop] = [Math.ceil(start * step) / step, Math.floor(stop * step) / step];
    else break;
    before = step;
  }
  return domain;
}

/** A tenth, rounded to one, two or five times a power of ten; below one, minus what one is divided by. */
function stepOf(start: number, stop: number): number {
  const step = (stop - start) / 10;
  const power = Math.floor(Math.log10(step));
  const error = step / 10 ** power;
  const factor = error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1;
  return power < 0 ? -(10 ** -power / factor) : 10 ** power * factor;
}
