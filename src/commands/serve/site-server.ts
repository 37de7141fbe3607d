import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { answerFrom } from "./site-answer.ts";

/** What to serve: a folder, at the path `base` (`/`, or `/reports/`); port 0 is any free one. */
export interface ServeOptions {
  readonly folder: string;
  readonly port: number;
  readonly base?: string;
}

/** A site that is being served. */
export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a folder on this machine only, at the given port or the next free one. */
export async function serve({ folder, port, base = "/" }: ServeOptions): Promise<Served> {
  const server = await listen(answerFrom(folder, base), port);
  const taken = (server.address() as AddressInfo).port;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://localhost:${taken}${base}`, port: taken, close };
}

async function listen(answer: RequestListener, port: number): Promise<Server> {
  // Another program may hold only the other address of "localhost"; a browser would reach that one.
  if (port !== 0 && (await isTaken(port))) return listen(answer, port + 1);
  const server = createServer(answer);
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return server;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    return listen(answer, port + 1);
  }
}

async function isTaken(port: number): Promise<boolean> {
  const socket = connect({ host: "localhost", port });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
