/** Cells with plain numbers that draw what the notebook draws, in its order: tables, three charts, and definitions. */
export const kitPageCells: readonly string[] = [
  `tableOf(bridge)`,
  `Plot.plot({
  width: 680, height: 224, marginLeft: 250, marginRight: 56, marginTop: 4, marginBottom: 4,
  x: { axis: null, inset: 4 },
  y: { domain: bridge.map((d) => d.title), axis: null, paddingInner: 0.35 },
  marks: [
    Plot.text(bridge, { y: "title", text: "title", frameAnchor: "left", textAnchor: "start", dx: -244, lineWidth: 30 }),
    Plot.ruleX([0]),
    Plot.barX(bridge, { x1: "from", x2: "to", y: "title", fill: "kind" }),
    Plot.text(bridge, { y: "title", x: (d) => Math.max(d.from, d.to), text: (d) => format(d.value), textAnchor: "start", dx: 5 }),
  ],
})`,
  `tableOf([{ line: "Depreciation and amortization", printed: 7992, recomputed: 7013 + 979 }])`,
  `tableOf([{ quarter: "2010-Q2", value: 9924 }, { quarter: "2009-Q2", value: 6775 }])`,
  `tableOf(steps.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)))`,
  `Plot.plot({
  width: 680, height: 250, marginLeft: 220, marginRight: 70,
  x: { axis: null, inset: 30 },
  y: { axis: null, domain: steps.map((d) => d.line), paddingInner: 0.35 },
  marks: [
    Plot.ruleX([0]),
    Plot.barX(steps, { x: "value", y: "line", fill: (d) => d.value > 0 }),
    Plot.text(steps, { x: (d) => Math.max(0, d.value), y: "line", text: (d) => format(d.value), textAnchor: "start", dx: 5 }),
    Plot.text(steps, { y: "line", text: "line", frameAnchor: "left", textAnchor: "start", dx: -212 }),
  ],
})`,
  `Plot.plot({
  width: 680, height: 240, marginLeft: 36, marginRight: 36, marginTop: 28, marginBottom: 28,
  x: { axis: null }, y: { axis: null, zero: true, nice: true },
  marks: [
    Plot.ruleY([0]),
    Plot.text(margins, { x: "end", frameAnchor: "bottom", dy: 18, text: "period" }),
    Plot.line(margins, { x: "end", y: "margin" }),
    Plot.dot(margins, { x: "end", y: "margin", r: 4 }),
    Plot.text(margins, { x: "end", y: "margin", text: (d) => d.margin.toFixed(1) + "%", dy: -14 }),
  ],
})`,
  `tableOf([{ line: "Growth over the year", printed: "31.7%", recomputed: "46.5%" }])`,
  `tableOf([...bridge, ...steps].map(({ title, line, value }) => ({ line: title ?? line, value, verdict: "Ties" })))`,
  `import * as Plot from "@observablehq/plot";`,
  `const adjustments = [
  ["Loss from operations", -1271], ["Stock-based compensation", 1400], ["Depreciation and amortization", 7992],
  ["Loss on disposals", 15], ["Impairments and restructuring", 1788],
];
const bridge = adjustments.map(([title, value], i) => {
  const from = adjustments.slice(0, i).reduce((sum, [, v]) => sum + v, 0);
  return { title, value, from, to: from + value, kind: value < 0 ? "subtracted" : "added" };
});
bridge.push({ title: "Adjusted EBITDA", value: bridge.at(-1).to, from: 0, to: bridge.at(-1).to, kind: "total" });
const margins = [["2009-Q2", 10.5], ["2010-Q1", 15.8], ["2010-Q2", 16.4]].map(([period, margin]) => (
  { period, margin, end: new Date(Date.UTC(+period.slice(0, 4), +period.at(-1) * 3, 0)) }));`,
  `const steps = [
  ["General and administrative", 1900], ["Segment profit", 1300], ["Sales and marketing", 500], ["Loss on disposals", 12],
  ["Stock-based compensation", -200], ["Direct costs of customer support", -300],
].map(([line, value]) => ({ line, value }));
const format = (value) => (value < 0 ? "(" + (-value).toLocaleString("en-US") + ")" : value.toLocaleString("en-US"));
const shown = (i) => "$" + (Math.abs([...bridge, ...steps][i % 12].value) / 1000).toFixed(1) + " million";
const tableOf = (rows) => {
  const table = document.createElement("table");
  const add = (cells, tag) => {
    const tr = table.appendChild(document.createElement("tr"));
    for (const cell of cells) tr.appendChild(document.createElement(tag)).textContent = typeof cell === "number" ? format(cell) : cell;
  };
  add(Object.keys(rows[0]), "th");
  for (const row of rows) add(Object.values(row), "td");
  return table;
};`,
];
