import type { MadeOf } from "./made-of.ts";
import type { SitePart } from "./part-record.ts";
import { shardOfCompany, shardText } from "./shard.ts";

/**
 * Why parts cannot be merged into one site, one sentence each; none where they can. `made` is what the project is made of
 * now, for where the first of them is to stand.
 */
export function faultsOf(parts: readonly SitePart[], made: MadeOf): readonly string[] {
  const faults = [...placeFaults(parts), ...shardFaults(parts)];
  if (faults.length > 0) return faults;
  const others = parts.filter(({ record }) => record.common !== made.common);
  if (others.length > 0) return others.map(otherVersion);
  return [...parts.flatMap((part) => releaseFaults(part, made)), ...claimFaults(parts)];
}

const otherVersion = ({ folder, record: { shard } }: SitePart): string =>
  `${folder} was made with another version of the library, its packages, its runtime or its settings than are here; ${again(shard)}`;

const again = (shard: SitePart["record"]["shard"]): string =>
  `build it again with npm run build -- --shard ${shardText(shard)}`;

function placeFaults(parts: readonly SitePart[]): readonly string[] {
  const [first, ...others] = parts;
  const placeOf = ({ record: { place } }: SitePart): string => `${place.site ?? ""}${place.base}`;
  return others
    .filter((part) => first && placeOf(part) !== placeOf(first))
    .map(
      (part) =>
        `${part.folder} is to stand at ${placeOf(part)}, and ${first?.folder} at ${first && placeOf(first)}; build all parts with one --base and --site`,
    );
}

/** All parts of one division, each once. */
function shardFaults(parts: readonly SitePart[]): readonly string[] {
  const [first] = parts;
  if (!first) return ["no part is named; name the folder of each"];
  const { of } = first.record.shard;
  const foreign = parts.filter(({ record }) => record.shard.of !== of);
  if (foreign.length > 0) {
    return foreign.map(
      ({ folder, record }) =>
        `${folder} is part ${shardText(record.shard)}, and ${first.folder} is part ${shardText(first.record.shard)}; merge parts of one division`,
    );
  }
  const byNumber = Map.groupBy(parts, ({ record }) => record.shard.number);
  return Array.from({ length: of }, (_, index) => index + 1).flatMap((number) => {
    const some = byNumber.get(number) ?? [];
    if (some.length === 1) return [];
    const name = shardText({ number, of });
    if (some.length === 0)
      return [`part ${name} is missing; name its folder, or build it with npm run build -- --shard ${name}`];
    return [`${some.map(({ folder }) => folder).join(" and ")} are both part ${name}; leave one out`];
  });
}

/** That a part has the releases which belong to it, each made of what it is now. */
function releaseFaults({ folder, record: { shard, releases } }: SitePart, made: MadeOf): readonly string[] {
  const own = [...made.releases].filter(
    ([id]) => shardOfCompany(made.companies.companyOf(id), shard.of) === shard.number,
  );
  const gone = Object.keys(releases).filter((id) => !made.releases.has(id));
  return [
    ...own.flatMap(([id, key]) => {
      const there = releases[id];
      if (there?.key === key) return [];
      const what = there ? `holds ${id} as it was before a change of it` : `lacks the release ${id}`;
      return [`${folder} ${what}; ${again(shard)}`];
    }),
    ...gone.map((id) => `${folder} holds ${id}, which is no published release here; ${again(shard)}`),
  ];
}

/** Files that stand in two places: of two, one would be lost. */
function claimFaults(parts: readonly SitePart[]): readonly string[] {
  const claims = parts.flatMap((part) =>
    Object.entries(part.record.releases).flatMap(([release, { files }]) =>
      Object.keys(files).map((path) => ({ path, who: `${release} in ${part.folder}` })),
    ),
  );
  const first = new Map<string, string>();
  return claims.flatMap(({ path, who }) => {
    const other = first.get(path);
    first.set(path, other ?? who);
    return other === undefined
      ? []
      : [`/${path}  ${other} and ${who} both have it; give one of them another id, and build its part again`];
  });
}
