import { expect, test } from "vitest";
import { checksumOf, readReleaseBytes } from "../../../src/lib/release/node.ts";
import { releaseView } from "../../../src/lib/site/views/release-view.ts";
import { newPage } from "../internap.ts";

const internap = newPage();
const id = "internap-2010-q2";

test("a release offers its text and its facts, and says where it is from; of its filing it says no more than is known", () => {
  const { origin } = releaseView(internap, () => []);
  expect(origin).toMatchObject({
    filing: null,
    original: null,
    files: [{ href: `/base/releases/${id}/${id}.txt` }, { href: `/base/releases/${id}/${id}-facts.csv` }],
  });
  expect(origin.source).toContain("furnished publicly on 4 August 2010");
});

test("the text that is offered is the one that was published, byte for byte", () => {
  const { origin } = releaseView(internap, () => []);
  const bytes = readReleaseBytes(id, "release.txt");
  expect(bytes.length).toBe(30_506);
  expect(checksumOf(bytes)).toBe(origin.sha256);
});

test.each([
  [{ filing: "0001-10-000001", date: "2010-08-04" }, "0001-10-000001, filed on 4 August 2010", null],
  [{ date: "2010-08-04" }, "filed on 4 August 2010", null],
  [
    { address: "https://example.org/a.htm" },
    null,
    { href: "https://example.org/a.htm", text: "example.org/a.htm" },
  ],
])("an original %o is told and linked to", (original, filing, link) => {
  const release = { ...internap.release, original };
  expect(releaseView({ ...internap, release }, () => []).origin).toMatchObject({ filing, original: link });
});
