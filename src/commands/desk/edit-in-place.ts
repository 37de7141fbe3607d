import type { AstroIntegration } from "astro";

/**
 * In `astro dev` only: a change puts the new page in the place of the old one, instead of loading it anew. Where that fails,
 * the page is loaded anew after all.
 */
export function editInPlace(): AstroIntegration {
  return {
    name: "edit-in-place",
    hooks: {
      "astro:config:setup": ({ command, injectScript }) => {
        if (command === "dev") injectScript("page", script);
      },
    },
  };
}

/** Vite reloads nothing when the path that it is told is that of another page. */
const script = `
import { keepPage, putInPlace } from "/src/lib/desk/index.ts";
if (import.meta.hot) {
  import.meta.hot.on("vite:error", ({ err }) => {
    keepPage(err.message);
    setTimeout(() => document.querySelector("vite-error-overlay")?.remove());
  });
  import.meta.hot.on("vite:beforeFullReload", (payload) => {
    payload.path = "/edited-in-place.html";
    putInPlace().catch(() => location.reload());
  });
}
`;
