import type { APIRoute, GetStaticPaths } from "astro";
import { plainSlug } from "../../lib/addresses/index.ts";
import { slugOf } from "../../lib/show/index.ts";
import { content } from "../_content.ts";

/** For each notebook with live cells, the values that these read from others; the name changes with the content. */
export const getStaticPaths = (async () => {
  const modules = [...content.notebooks.values(), ...(content.guide ? [content.guide] : [])];
  const paths = await Promise.all(
    modules.map(async ({ notebook }) => {
      const live = await content.liveOf(notebook);
      return live
        ? [{ params: { values: `${plainSlug(slugOf(notebook))}.${live.hash}` }, props: { data: live.data } }]
        : [];
    }),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: string }> = ({ props }) => new Response(props.data);
