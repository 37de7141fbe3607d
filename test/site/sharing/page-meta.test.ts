import { expect, test } from "vitest";
import { linkedData } from "../../../src/lib/site/sharing/linked-data.ts";
import { frameOf, oembed } from "../../../src/lib/site/sharing/oembed.ts";
import { pageMeta } from "../../../src/lib/site/sharing/page-meta.ts";
import { htmlOf } from "../../../src/lib/text/markup/html.ts";
import { sharedPage } from "./hostile-page.ts";

const address = "https://example.org/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/";

/** Lines 300 to 308 of the release, in thousands: −713 + 1,444 + 7,992 + 18 + 1,183 = 9,924. */
test("a reconciliation is a Dataset of its rows and its measure, in dollars to the digit", () => {
  const data = JSON.parse(linkedData(sharedPage()));
  expect(data).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    url: address,
    temporalCoverage: "2010-04-01/2010-06-30",
    isBasedOn: { url: "https://example.org/base/releases/internap-2010-q2/", datePublished: "2010-08-04" },
    creator: { name: "Tieout" },
  });
  expect(data.variableMeasured.map((one: { value: string }) => one.value)).toEqual([
    "-713000",
    "1444000",
    "7992000",
    "18000",
    "1183000",
    "9924000",
  ]);
});

test("each download is a distribution in its format", () => {
  const files = ["csv", "json", "svg", "png", "xlsx", "ipynb", "observable", "md"];
  const downloads = files.map((format) => ({ href: `/base/x.${format}`, text: format }));
  const { distribution } = JSON.parse(linkedData(sharedPage({ downloads })));
  expect(distribution).toHaveLength(files.length);
  expect(distribution[0]).toEqual({
    "@type": "DataDownload",
    name: "csv",
    contentUrl: "https://example.org/base/x.csv",
    encodingFormat: "text/csv",
  });
  for (const { encodingFormat } of distribution) expect(encodingFormat).toMatch(/^[a-z]+\/[\w.+-]+$/);
});

test("a notebook is an Article by its authors", () => {
  const data = JSON.parse(linkedData(sharedPage({ covers: undefined, authors: ["Ada Lovelace"] })));
  expect(data).toMatchObject({
    "@type": "Article",
    datePublished: "2010-08-04",
    author: [{ "@type": "Person", name: "Ada Lovelace" }],
  });
});

test("the description is the answer with its figures", () => {
  const words =
    "Loss from operations of $(0.7) million becomes Adjusted EBITDA of $9.9 million. Internap Network Services Corporation, Second quarter of 2010.";
  expect(htmlOf(...pageMeta(sharedPage()))).toContain(`<meta property="og:description" content="${words}">`);
});

test("the preview image is named with its host, its size and what it shows", () => {
  const html = htmlOf(...pageMeta(sharedPage()));
  expect(html).toContain(`<meta property="og:image" content="${address}preview.png">`);
  expect(html).toContain('content="Adjusted EBITDA, Second quarter of 2010: $9.9 million"');
});

test("a reconciliation is embedded in a frame, a notebook as a link", () => {
  const embed =
    "https://example.org/base/embed/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/";
  const rich = JSON.parse(oembed(sharedPage()));
  expect([rich.type, rich.version, rich.html.includes(`src="${embed}"`)]).toEqual(["rich", "1.0", true]);
  const link = JSON.parse(oembed(sharedPage({ embed: undefined })));
  expect([link.type, link.html]).toEqual(["link", undefined]);
});

/** Five rows and four: browsers measure 1,225 and 1,241 pixels at a width of 640, and less at 320. */
test("the frame of a reconciliation grows with its rows, so that it stands without scrolling", () => {
  expect(frameOf(sharedPage())).toEqual({ width: 640, height: 1345 });
  expect(JSON.parse(oembed(sharedPage()))).toMatchObject({ width: 640, height: 1345 });
});

test("without a host there is no address that others could not use", () => {
  const page = sharedPage({ site: { base: "/base/" } });
  const html = htmlOf(...pageMeta(page));
  expect(html).not.toMatch(/og:url|og:image/);
  const { type, ...rest } = JSON.parse(oembed(page));
  expect(type).toBe("link");
  expect(Object.keys(rest).filter((key) => /url|html|thumbnail/.test(key))).toEqual([]);
});
