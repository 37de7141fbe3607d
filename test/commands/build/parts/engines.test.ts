import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";

/** The documents of a YAML file. */
const documentsOf = (file: string): readonly unknown[] =>
  readFileSync(file, "utf8")
    .split(/^---$/m)
    .map((text) => load(text, {}));

const kubernetes = "deploy/kubernetes";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The text that a command line gives to an option. */
const optionIn = (line: string, name: string): string | undefined =>
  new RegExp(`--${name} "?([^" ]+)`).exec(line)?.[1];

/** Of a line that runs a program of the project: the program, where there is none, and the options that it has not. */
function unknownIn(line: string): readonly string[] {
  const [, name = "", given = ""] = /\bnpm run ([\w-]+)(.*)/.exec(line) ?? [];
  if (name === "") return [];
  const [program] = /src\/commands\/[\w-]+\.ts/.exec(scripts[name] ?? "") ?? [];
  if (program === undefined) return [name];
  const source = readFileSync(program, "utf8");
  const options = [...given.matchAll(/--([a-z]+)/g)].map(([, option = ""]) => option);
  return options.filter((option) => !new RegExp(`\\b${option}: \\{ type: `).test(source));
}

describe("the workflow for GitHub Actions", () => {
  const [workflow] = documentsOf(".github/workflows/parts.yml") as [
    {
      readonly jobs: Readonly<
        Record<
          string,
          {
            readonly needs?: string | readonly string[];
            readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
            readonly steps: readonly {
              readonly run?: string;
              readonly uses?: string;
              readonly with?: Readonly<Record<string, string | number>>;
            }[];
          }
        >
      >;
    },
  ];
  const runsOf = (job: string): readonly string[] =>
    workflow.jobs[job]?.steps.flatMap(({ run }) => run ?? []) ?? [];

  test("builds each part of one division once, and merges when all are there and types are checked", () => {
    const { part, merge, deploy } = workflow.jobs;
    const shards = part?.strategy?.matrix.shard ?? [];
    expect(shards).toEqual(Array.from({ length: shards.length }, (_, index) => index + 1));
    const build = `npm run build -- --shard "\${{ matrix.shard }}/${shards.length}" `;
    expect(runsOf("part").filter((run) => run.startsWith(build))).toHaveLength(1);
    expect(merge?.needs).toEqual(["check", "part"]);
    expect(deploy?.needs).toBe("merge");
    expect(runsOf("check")).toContain("npm run check");
    expect(runsOf("merge")).toContain("npm run merge -- parts/*");
  });

  const withOf = (job: string, action: string) =>
    workflow.jobs[job]?.steps.find(({ uses }) => uses?.startsWith(`${action}@`))?.with;

  test("hands on what one step writes to the step that reads it", () => {
    const [build = "", pack] = runsOf("part").slice(1);
    expect(withOf("part", "actions/cache")?.path).toBe(optionIn(build, "store"));
    expect(pack).toBe(
      `tar -cf ${withOf("part", "actions/upload-artifact")?.path} -C ${optionIn(build, "out")} .`,
    );
    const { pattern, path } = withOf("merge", "actions/download-artifact") ?? {};
    expect([pattern, path]).toEqual(["part-*", "packed"]);
    expect(runsOf("merge")[1]).toMatch(/^for one in packed\/\*; .*"\$one\/part\.tar" -C "parts\//);
    expect(withOf("merge", "actions/upload-pages-artifact")?.path).toBe("dist");
  });

  test("runs programs of the project, with options that these have", () => {
    expect(Object.keys(workflow.jobs).flatMap(runsOf).flatMap(unknownIn)).toEqual([]);
  });
});

describe("the manifests for Kubernetes", () => {
  interface Job {
    readonly kind: string;
    readonly spec: {
      readonly completionMode?: string;
      readonly completions?: number;
      readonly template: {
        readonly spec: {
          readonly containers: readonly {
            readonly image: string;
            readonly command: readonly string[];
            readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
          }[];
          readonly volumes: readonly { readonly name: string }[];
        };
      };
    };
  }
  const [settings, parts] = documentsOf(`${kubernetes}/parts.yaml`) as [
    { readonly data: Record<string, string> },
    Job,
  ];
  const [merge] = documentsOf(`${kubernetes}/merge.yaml`) as [Job];
  const commandOf = ({ spec }: Job): string => spec.template.spec.containers[0]?.command[0] ?? "";

  test("index as many pods as there are parts", () => {
    expect(parts.spec).toMatchObject({
      completionMode: "Indexed",
      completions: Number(settings.data.SHARDS),
    });
  });

  test("run scripts that are there and may be run, and set each variable that these read", () => {
    for (const script of [commandOf(parts), commandOf(merge)]) {
      accessSync(script, constants.X_OK);
      const text = readFileSync(script, "utf8");
      const own = new Set([...text.matchAll(/^\s*(?:for )?(\w+)(?:=| in )/gm)].map(([, name]) => name));
      const read = [...text.matchAll(/\$\{?(\w+)(?!\w*:-)/g)].map(([, name = ""]) => name);
      const set = new Set([...own, ...Object.keys(settings.data), "JOB_COMPLETION_INDEX", "WORK"]);
      expect(read.filter((name) => !set.has(name))).toEqual([]);
    }
  });

  test("run programs of the project, with options that these have, in the folder that is mounted", () => {
    for (const job of [parts, merge]) {
      const text = readFileSync(commandOf(job), "utf8");
      expect(text.split("\n").flatMap(unknownIn)).toEqual([]);
      const [, folder] = /\$\{WORK:-(.+?)\}/.exec(text) ?? [];
      const { containers, volumes } = job.spec.template.spec;
      expect(containers[0]?.volumeMounts).toEqual([{ name: volumes[0]?.name, mountPath: folder }]);
    }
  });

  test("are of one image, which has what the scripts run", () => {
    const [first, second] = [parts, merge].map(({ spec }) => spec.template.spec.containers[0]?.image);
    const image = readFileSync(`${kubernetes}/Dockerfile`, "utf8");
    expect(second).toBe(first);
    expect(image).toContain(`-t ${first} .`);
    expect(image).toMatch(/apt-get install .*\brclone\b/);
  });
});

describe("the scripts of the pods, with a bucket in a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "engines-"));
  const at = (path: string): string => join(folder, path);
  const run = (script: string, env: Record<string, string>) => {
    const result = spawnSync("sh", [resolve(kubernetes, script)], {
      cwd: folder,
      encoding: "utf8",
      env: {
        PATH: `${at("bin")}:/usr/bin:/bin`,
        BUCKETS: at("buckets"),
        BUCKET: "tieout",
        SHARDS: "2",
        BASE: "/",
        ...env,
      },
    });
    expect({ status: result.status, stderr: result.stderr }).toEqual({ status: 0, stderr: "" });
  };

  test("put parts where the merge looks for them, with what is reused of each, and the site beside them", () => {
    mkdirSync(at("bin"));
    writeFileSync(at("bin/npm"), npm, { mode: 0o755 });
    writeFileSync(at("bin/rclone"), rclone, { mode: 0o755 });
    for (const index of ["0", "1"])
      run("build-part.sh", { JOB_COMPLETION_INDEX: index, WORK: at(`pod-${index}`) });
    const bucket = at("buckets/tieout");
    for (const name of ["1-of-2", "2-of-2"]) {
      expect(existsSync(join(bucket, "parts", `${name}.tar`))).toBe(true);
      expect(readFileSync(join(bucket, "store", name, "kept"), "utf8")).toBe(
        `${name.replace("-of-", "/")}\n`,
      );
    }
    run("merge-parts.sh", { WORK: at("pod-merge") });
    expect(readFileSync(join(bucket, "site/index.html"), "utf8")).toBe("1/2 built\n2/2 built\n");
    // The second time, what was kept of a part is there.
    run("build-part.sh", { JOB_COMPLETION_INDEX: "0", WORK: at("pod-again"), SITE: "https://example.org" });
    run("merge-parts.sh", { WORK: at("pod-merge-again") });
    expect(readFileSync(join(bucket, "site/index.html"), "utf8")).toBe("1/2 reused\n2/2 built\n");
  });
});

/** Builds a part that says which it is, and whether something was kept of it; merges parts into a page that says what they say. */
const npm = `#!/bin/sh
set -eu
what=$2
shift 3
if [ "$what" = merge ]; then
  mkdir -p "$4"
  cat "$1/part.json" "$2/part.json" > "$4/index.html"
  exit
fi
while [ $# -gt 0 ]; do
  case $1 in
    --shard) shard=$2 ;;
    --store) store=$2 ;;
    --out) out=$2 ;;
  esac
  shift 2
done
mkdir -p "$out"
if [ -e "$store/kept" ]; then echo "$shard reused"; else echo "$shard built"; fi > "$out/part.json"
echo "$shard" > "$store/kept"
`;

/** Copies files as its namesake does, from and to folders of $BUCKETS. */
const rclone = `#!/bin/sh
set -eu
place() { case $1 in store:*) echo "$BUCKETS/\${1#store:}" ;; *) echo "$1" ;; esac; }
how=$1
shift
while [ $# -gt 2 ]; do
  case $1 in
    --include | --exclude) shift 2 ;;
    --*) shift ;;
    *) break ;;
  esac
done
from=$(place "$1")
to=$(place "$2")
if [ "$how" = copyto ]; then
  mkdir -p "$(dirname "$to")"
  exec cp "$from" "$to"
fi
[ -d "$from" ] || exit 0
mkdir -p "$to"
cp -R "$from/." "$to"
`;
