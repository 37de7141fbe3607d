import fc from "fast-check";
import { expect, test } from "vitest";
import type { Box } from "../../src/lib/charts/mark-boxes.ts";
import { placeTip } from "../../src/lib/charts/place-tip.ts";

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const size = { width: 200, height: 50 };
const drawing = { width: 350, height: 300 };

test.each([
  {
    where: "below, where nothing is in the way",
    about: box(40, 40, 60, 30),
    others: [],
    tip: box(40, 70, 200, 50),
  },
  {
    where: "above, where another mark is below",
    about: box(40, 100, 60, 30),
    others: [box(0, 130, 350, 30)],
    tip: box(40, 50, 200, 50),
  },
  {
    where: "from the right edge, at the right",
    about: box(290, 40, 60, 30),
    others: [],
    tip: box(150, 70, 200, 50),
  },
  { where: "above, at the foot", about: box(40, 270, 60, 30), others: [], tip: box(40, 220, 200, 50) },
  {
    where: "after it, where there are marks above and below",
    about: box(10, 100, 40, 30),
    others: [box(0, 60, 350, 40), box(0, 130, 60, 30)],
    tip: box(50, 100, 200, 50),
  },
])("a tip stands $where", ({ about, others, tip }) => {
  expect(placeTip(about, others, size, drawing)).toEqual(tip);
});

const anywhere = fc.record({
  x: fc.integer({ min: 0, max: 320 }),
  y: fc.integer({ min: 0, max: 270 }),
  width: fc.integer({ min: 30, max: 350 }),
  height: fc.integer({ min: 30, max: 60 }),
});

test("a tip is never cut at the sides, and touches its mark or lies on it", () => {
  fc.assert(
    fc.property(anywhere, fc.array(anywhere, { maxLength: 8 }), (about, others) => {
      const tip = placeTip(about, others, size, drawing);
      expect(tip.x).toBeGreaterThanOrEqual(0);
      expect(tip.x + tip.width).toBeLessThanOrEqual(drawing.width);
      expect(tip.x).toBeLessThanOrEqual(about.x + about.width);
      expect(tip.x + tip.width).toBeGreaterThanOrEqual(Math.min(about.x, drawing.width));
      expect(tip.y).toBeLessThanOrEqual(about.y + about.height);
      expect(tip.y + tip.height).toBeGreaterThanOrEqual(about.y);
    }),
  );
});
