/** Says beside a control why what was entered cannot be, or takes that back. */
export function showRefusal(control: Element, words: string | null): void {
  const place = control.querySelector<HTMLElement>(".input-refused");
  if (place && !(place.hidden && words === null)) {
    place.hidden = words === null;
    place.textContent = words;
  }
  for (const field of control.querySelectorAll("input")) {
    if (words === null) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }
}
