/**
 * A notebook that states what other notebooks of its release state, too: the verdicts are those of the release, whose
 * checks stay the same when the other notebooks are away.
 */
export function gatherExpectations(notebook: string, others: readonly string[]): string {
  const own = expectationsIn(notebook);
  const all = [...new Set([...own, ...others.flatMap(expectationsIn)])];
  if (all.length === own.length) return notebook;
  const block = `expect:\n${all.join("")}`;
  return own.length > 0
    ? notebook.replace(pattern, () => block)
    : notebook.replace(/\n---\n/, () => `\n${block}---\n`);
}

const pattern = /^expect:\n((?: .*\n)+)/m;

function expectationsIn(notebook: string): readonly string[] {
  return pattern.exec(notebook)?.[1]?.match(/.*\n/g) ?? [];
}
