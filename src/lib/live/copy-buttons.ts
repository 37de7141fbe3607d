/** What a button copies, and what it says. */
interface Copied {
  readonly name: string;
  readonly text: string;
}

/**
 * Puts a button for each text that stands beside the frame of this page into the page: on a page of the same site the address
 * of that page and its citations, or the code that embeds it. Anywhere else, and without a frame, the page stays as it is.
 */
export function startCopyButtons(): void {
  const frame = ownFrame();
  const place = frame?.closest("details");
  if (!frame || !place) return;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  const group = document.createElement("div");
  group.className = "copy-buttons";
  group.append(...textsIn(place).map((one) => button(one, said)), said);
  document.body.replaceChildren(group);
  const fit = (): void => {
    frame.height = String(group.offsetHeight);
  };
  new ResizeObserver(fit).observe(group);
}

/** The element in which this page stands; null on a page of another host, which tells nothing of itself. */
function ownFrame(): (Element & { height: string }) | null {
  try {
    const { frameElement } = window;
    return frameElement && "height" in frameElement ? (frameElement as HTMLIFrameElement) : null;
  } catch {
    return null;
  }
}

function textsIn(place: Element): readonly Copied[] {
  const citations = [...place.querySelectorAll(".citation")].map((one) => ({
    name: one.querySelector("h3")?.textContent ?? "",
    text: one.querySelector("pre")?.textContent ?? "",
  }));
  if (citations.length > 0) return [...linkTo(place.ownerDocument), ...citations];
  const code = place.querySelector("pre")?.textContent ?? frameCode(place);
  return code === null ? [] : [{ name: "embed code", text: code }];
}

/** The address of the page, with what a reader has set on it. */
function linkTo(page: Document): readonly Copied[] {
  const link = page.querySelector<HTMLAnchorElement>(".share a[rel=bookmark]");
  return link ? [{ name: "link", text: `${link.href}${page.location.search}` }] : [];
}

/** The code of a frame, where the site was built without knowing its host: a browser knows it. */
function frameCode(place: Element): string | null {
  const link = place.querySelector<HTMLAnchorElement>("a[data-frame]");
  const [width = "", height = ""] = link?.dataset.frame?.split(" ") ?? [];
  if (!link) return null;
  const code = document.createElement("iframe");
  const said = {
    src: link.href,
    title: place.ownerDocument.title,
    width,
    height,
    loading: "lazy",
    frameborder: "0",
  };
  for (const [name, value] of Object.entries(said)) code.setAttribute(name, value);
  return code.outerHTML;
}

function button({ name, text }: Copied, said: Element): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = name === "Text" ? "Copy citation" : `Copy ${name}`;
  made.addEventListener("click", async () => {
    said.textContent = (await copy(text))
      ? `Copied: ${name === "Text" ? "citation" : name}`
      : "Not copied: select the text below";
  });
  return made;
}

/** Whether the text is in the clipboard now; a browser keeps it from pages that it does not trust. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
