/** Knows what had the focus last: where a page is replaced, it goes without a word. */
export class FocusHolder {
  private last: Element | null = null;

  constructor() {
    document.addEventListener("focusin", ({ target }) => {
      this.last = target instanceof Element ? target : null;
    });
  }

  get isEdge(): boolean {
    return this.last?.matches(".desk-edge") ?? false;
  }

  isIn(element: Element): boolean {
    return element.contains(this.last);
  }
}
