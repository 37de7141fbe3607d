import { mkdtempSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../src/commands/serve/site-server.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

export const name = "server-paths";

const secret = "what stands outside of the site";
const paths = [
  "/",
  "/notebooks/growth/",
  "/page.html?a=b#c",
  "/%2e%2e/secret.txt",
  "//secret.txt",
  "/..%5csecret.txt",
];

/** Whatever is asked for, the server answers it, with nothing from outside of its folder, and lives. */
export async function attack(seed: number): Promise<void> {
  const random = new Random(seed);
  const path = mutateText(random.pick(paths), random);
  const method = random.oneIn(10) ? mutateText("GET", random) : "GET";
  const answer = await ask(
    await port,
    `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  );
  if (answer.includes(secret)) throw new Error(`it gave away what is outside for ${JSON.stringify(path)}`);
  if (!/^HTTP\/1\.1 (?:200|301|40\d|431|505)/.test(answer))
    throw new Error(`it answered ${JSON.stringify(answer.slice(0, 80))} to ${JSON.stringify(path)}`);
}

const port = start();

async function start(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  const site = join(folder, "site");
  await mkdir(join(site, "notebooks/growth"), { recursive: true });
  for (const file of ["index.html", "notebooks/growth/index.html", "page.html"])
    writeFileSync(join(site, file), "<p>A page</p>");
  writeFileSync(join(folder, "secret.txt"), secret);
  return (await serve({ folder: site, port: 0 })).port;
}

/** What comes back, up to the end of the connection; a request that is no request is answered too. */
function ask(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1" });
    let answer = "";
    socket.setTimeout(900, () => socket.destroy(new Error("no answer")));
    socket.on("data", (part) => {
      answer += part.toString("latin1");
    });
    socket.on("end", () => resolve(answer)).on("error", reject);
    socket.end(request);
  });
}
