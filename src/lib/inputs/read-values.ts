/** What the control of an input is set to in the page: the options that are checked, the text that was typed. */
export function readValues(root: Element): readonly string[] {
  const fields = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]");
  return [...fields].flatMap((field) => (isUnchecked(field) ? [] : [field.value]));
}

function isUnchecked(field: HTMLInputElement | HTMLSelectElement): boolean {
  return (field.type === "checkbox" || field.type === "radio") && "checked" in field && !field.checked;
}
