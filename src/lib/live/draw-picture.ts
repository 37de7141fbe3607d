/** How many dots of a picture stand for one pixel of the drawing, side by side. */
const zoom = 2;

/**
 * Draws the picture that the address of this page names, `?of=notebooks/profit/bridge.png`, of the drawing that lies beside
 * that name, shows it and offers it to be saved. `base` is where the site stands.
 */
export async function drawPicture(base: string): Promise<void> {
  const place = document.querySelector("main p");
  const file = pictureNamed(new URLSearchParams(location.search).get("of"), base);
  if (!place || !file) return;
  const name = file.pathname.split("/").at(-1) ?? "";
  const drawing = new URL(file.pathname.replace(/png$/, "svg"), file);
  try {
    const picture = await pictureOf(await textAt(drawing));
    const link = linkTo(picture, `Save ${name}`);
    link.download = name;
    const image = new Image();
    image.src = link.href;
    image.alt = name;
    place.replaceChildren(link, " \u00b7 ", linkTo(drawing, "The same as SVG"));
    place.after(image);
    link.click();
  } catch (error) {
    console.warn(error);
    place.replaceChildren(
      "This browser could not draw the picture; here it is ",
      linkTo(drawing, "as SVG"),
      ".",
    );
  }
}

/** Null for what is no picture of this site. */
function pictureNamed(path: string | null, base: string): URL | null {
  const root = new URL(base, location.href);
  const file = URL.canParse(path ?? "", root) ? new URL(path ?? "", root) : null;
  const isOwn = file?.origin === root.origin && file.pathname.startsWith(root.pathname);
  return isOwn && file.pathname.endsWith(".png") ? file : null;
}

function linkTo(to: URL | Blob, words: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = to instanceof Blob ? URL.createObjectURL(to) : to.href;
  link.textContent = words;
  return link;
}

async function pictureOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withFonts(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: image.naturalWidth * zoom, height: image.naturalHeight * zoom });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("nothing was drawn"))), "image/png");
  });
}

/** Else letters are set on the dots of a screen before they are enlarged, and stand unevenly. */
const evenLetters = "text{text-rendering:geometricPrecision}";

/** The drawing with the fonts that it names inside it: as an image it loads none. */
async function withFonts(svg: string): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, from: sheet.href ?? location.href })))
    .filter(({ rule }) => rule instanceof CSSFontFaceRule && svg.includes(familyOf(rule)));
  const faces = await Promise.all(rules.map(({ rule, from }) => withFile(rule.cssText, from)));
  return svg.replace("<style>", () => `<style>${faces.join("")}${evenLetters}`);
}

const familyOf = (rule: CSSFontFaceRule): string =>
  rule.style.getPropertyValue("font-family").replaceAll(/^["']|["']$/g, "");

/** A rule with the file that it names in it. */
async function withFile(rule: string, from: string): Promise<string> {
  const [named, path = ""] = /url\("?([^")]+)"?\)/.exec(rule) ?? [];
  if (!named) return rule;
  const answer = await fetch(new URL(path, from));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = bytes.reduce((sum, byte) => sum + String.fromCharCode(byte), "");
  return rule.replace(named, () => `url(data:font/woff2;base64,${btoa(text)})`);
}

async function textAt(url: URL): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return answer.text();
}
