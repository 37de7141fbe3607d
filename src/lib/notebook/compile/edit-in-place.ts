import type { AstroIntegration } from "astro";

/**
 * In `astro dev` only: a change puts the new page in the place of the old one, so that neither scroll position nor
 * open code is lost, instead of loading it anew. Where that fails, the page is loaded anew after all.
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
const openOf = (root) => [...root.querySelectorAll("details")].map((one) => one.open);
async function putInPlace() {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  const text = await answer.text();
  const page = new DOMParser().parseFromString(text, "text/html");
  if (!answer.ok || !page.querySelector("main")) return keepPage();
  fault = "";
  const before = openOf(document);
  const place = scrollY;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  const after = [...document.querySelectorAll("details")];
  if (after.length === before.length) after.forEach((one, index) => { one.open = before[index]; });
  scrollTo({ top: place, behavior: "instant" });
  document.dispatchEvent(new Event("edited-in-place"));
  return true;
}
/** No page could be made: the last one stays, and says why. */
let fault = "";
function keepPage() {
  document.querySelector("#_fault")?.remove();
  const said = document.createElement("aside");
  said.id = "_fault";
  said.className = "cell-error mistakes";
  said.role = "alert";
  said.append(fault || "No page can be made of this as it is; the terminal of npm run dev says why.");
  document.querySelector("main")?.prepend(said);
  return true;
}
if (import.meta.hot) {
  import.meta.hot.on("vite:error", ({ err }) => {
    fault = err.message;
    keepPage();
    setTimeout(() => document.querySelector("vite-error-overlay")?.remove());
  });
  import.meta.hot.on("vite:beforeFullReload", (payload) => {
    payload.path = "/edited-in-place.html";
    putInPlace().then((done) => done || location.reload(), () => location.reload());
  });
}
`;
