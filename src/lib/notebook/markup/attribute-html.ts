const booleans =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|controls|default|defer|disabled|disablepictureinpicture|disableremoteplayback|formnovalidate|inert|loop|muted|nomodule|novalidate|open|playsinline|readonly|required|reversed|scoped|seamless|selected|itemscope)$/i;

/** An attribute of an element, as Astro writes it: objects are styles and lists of classes. */
export function attributeHtml(name: string, value: unknown, element: string): string {
  if (value === null || value === undefined || /[\s"'>/=]/.test(name)) return "";
  if (name === "class:list") return classesOf(value) && quoted("class", classesOf(value));
  if (name === "className") return quoted("class", value);
  if (name === "style" && typeof value === "object") return quoted(name, styleOf(value));
  const isSwitch =
    booleans.test(name) || (/^(?:popover|download|hidden)$/.test(name) && typeof value === "boolean");
  if (isSwitch && element.includes("-") && name !== "popover") return quoted(name, value);
  if (isSwitch) return value ? ` ${name}` : "";
  return value === "" ? ` ${name}` : quoted(name, value);
}

function quoted(name: string, value: unknown): string {
  return ` ${name}="${String(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
}

/** What is named in lists, and in objects whose value for it is true. */
function classesOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return value === 0 ? "" : String(value);
  if (Array.isArray(value)) return value.map(classesOf).filter(Boolean).join(" ");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .flatMap(([name, isOn]) => (isOn ? [name] : []))
    .join(" ");
}

function styleOf(styles: object): string {
  const given = Object.entries(styles).filter(
    ([, value]) => typeof value === "number" || (typeof value === "string" && value.trim() !== ""),
  );
  return given.map(([name, value]) => `${styleName(name)}:${value}`).join(";");
}

const styleName = (name: string): string =>
  name.startsWith("-") || name[1] === "-"
    ? name
    : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
