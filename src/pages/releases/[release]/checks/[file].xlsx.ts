import type { APIRoute, GetStaticPaths } from "astro";
import type { SiteRelease } from "../../../../lib/render/open-site.ts";
import { checksWorkbook } from "../../../../lib/render/workbook/checks-workbook.ts";
import { writeWorkbook } from "../../../../lib/render/workbook/ooxml/write-workbook.ts";
import { content } from "../../../_content.ts";

/** For each release, one workbook of all checks on it. */
export const getStaticPaths = (() =>
  [...content.releases].map(([id, release]) => ({
    params: { release: id, file: `${id}-checks` },
    props: { release },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly release: SiteRelease;
}

export const GET: APIRoute<Props> = ({ props: { release } }) =>
  new Response(writeWorkbook(checksWorkbook(content.site, release)));
