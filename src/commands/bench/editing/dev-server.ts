import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A development server of a copy of the project. */
export interface DevServer {
  readonly origin: string;
  close(): void;
}

/** Calls `use` with a new folder that a development server watches: none whose name begins with a dot, as that of the bench. */
export async function inWatchedFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "tieout-watched-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Starts it, and waits until it answers at that path. Throws where it does not within a minute. */
export async function serveDev(folder: string, port: number, path: string): Promise<DevServer> {
  const server = spawn(
    process.execPath,
    [join("node_modules", "astro", "bin", "astro.mjs"), "dev", "--host", "127.0.0.1", "--port", String(port)],
    { cwd: folder, stdio: "ignore", env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" } },
  );
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilServed(`${origin}${path}`);
  } catch (error) {
    server.kill();
    throw error;
  }
  return { origin, close: () => void server.kill() };
}

async function untilServed(url: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${url} was not served within a minute`);
}
