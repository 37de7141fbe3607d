import { type SiteBundle, useBundles } from "../../../lib/site/node.ts";
import { bundleDeskFrame, bundleDeskScript, bundleFormulas } from "../bundle-desk.ts";
import { bundleImport } from "../bundle-import.ts";
import { bundleLibrary } from "../bundle-library.ts";

/** Says how what a site bundles of the library is made, once and when it is asked for; while editing it has one name. */
export function useSiteBundles(isEdited: boolean): void {
  const named = (make: () => Promise<SiteBundle>) => {
    const made = once(make);
    return async () => ({ ...(await made()), ...(isEdited && { hash: null }) });
  };
  useBundles({
    library: named(bundleLibrary),
    // While editing, notebooks are changed on their own pages.
    ...(!isEdited && {
      deskScript: named(bundleDeskScript),
      deskFrame: named(bundleDeskFrame),
      formulas: named(bundleFormulas),
      importScript: onceForEach(bundleImport),
    }),
  });
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function onceForEach<Result>(
  make: (path: string, from: string) => Promise<Result>,
): (path: string, from: string) => Promise<Result> {
  const made = new Map<string, Promise<Result>>();
  return (path, from) => {
    const key = `${path} ${from}`;
    const making = made.get(key) ?? make(path, from);
    made.set(key, making);
    return making;
  };
}
