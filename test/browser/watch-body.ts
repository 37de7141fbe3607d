/** What has happened to the body of a page since it was there. */
export interface Touched {
  /** `attributes data-state of #_live`, one for each change. */
  readonly records: readonly string[];
  /** The live regions in which something changed, by `cell 3` or `inline 5`, each once. */
  readonly regions: readonly string[];
}

declare global {
  interface Window {
    bodyWatcher: MutationObserver;
    bodyRecords: MutationRecord[];
  }
}

/** Runs in a page before anything else: notes every change of its body from the moment that the body is there. */
export function watchBody(): void {
  window.bodyRecords = [];
  window.bodyWatcher = new MutationObserver((records) => window.bodyRecords.push(...records));
  document.addEventListener("DOMContentLoaded", () =>
    window.bodyWatcher.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    }),
  );
}

/** Runs in the page: what has changed since it was last asked, or since the beginning. */
export function touchedRegions(): Touched {
  const records = [...window.bodyRecords, ...window.bodyWatcher.takeRecords()];
  window.bodyRecords = [];
  const elementOf = ({ target }: MutationRecord): Element | null =>
    target instanceof Element ? target : target.parentElement;
  const units = records.flatMap((record) => {
    const unit = elementOf(record)?.closest("[data-live]")?.getAttribute("data-live");
    return unit ? [unit] : [];
  });
  return {
    records: records.map((record) => {
      const element = elementOf(record);
      const name = element?.id ? `#${element.id}` : (element?.outerHTML.slice(0, 80) ?? "nothing");
      return `${record.type} ${record.attributeName ?? ""} of ${name}`;
    }),
    regions: [...new Set(units)].sort(),
  };
}
