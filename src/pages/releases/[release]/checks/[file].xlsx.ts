import type { APIRoute, GetStaticPaths } from "astro";
import { checksWorkbook } from "../../../../lib/files/index.ts";
import { writeWorkbook } from "../../../../lib/files/node.ts";
import type { SiteRelease } from "../../../../lib/show/index.ts";
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
