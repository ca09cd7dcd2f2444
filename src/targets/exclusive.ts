import { createHash } from "node:crypto";
import { connect, createServer, type Server, type Socket } from "node:net";

export interface ExclusiveOptions {
  /** What is worked on, such as a folder; the same for all processes that must not do so at once. */
  readonly subject: string;
  readonly uid: number;
  readonly signal: AbortSignal;
  /** Called once when another process is at work, with its id. */
  readonly onWait: (pid: string) => void;
}

/**
 * Runs `work` while no other process of this machine does so for the same subject. The lock is a name in Linux's
 * abstract socket space (unix(7)): the kernel frees it when its holder ends, however it ends, so none is ever stale.
 */
export async function exclusively<T>(options: ExclusiveOptions, work: () => Promise<T>): Promise<T> {
  const digest = createHash("sha256").update(options.subject).digest("hex").slice(0, 16);
  const name = `\0rayfleet-${options.uid}-${digest}`;
  const connections = new Set<Socket>();
  let told = false;
  for (;;) {
    options.signal.throwIfAborted();
    const server = await bind(name, connections);
    if (server !== undefined) {
      try {
        return await work();
      } finally {
        for (const connection of connections) connection.destroy();
        await new Promise((resolve) => server.close(resolve));
      }
    }
    await untilReleased(name, options.signal, (pid) => {
      if (!told) options.onWait(pid);
      told = true;
    });
  }
}

/** Absent when another process has the name. */
function bind(name: string, connections: Set<Socket>): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => {
      connections.add(connection);
      connection.on("error", () => connections.delete(connection));
      connection.on("close", () => connections.delete(connection));
      connection.write(String(process.pid));
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(new Error("The lock against a second process could not be taken", { cause: error }));
    });
    server.listen(name, () => resolve(server));
  });
}

/** Stays connected to the holder: the connection ends when the holder releases the name, or ends itself. */
function untilReleased(name: string, signal: AbortSignal, onHolder: (pid: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const connection = connect(name);
    const abort = (): void => {
      connection.destroy();
    };
    signal.addEventListener("abort", abort, { once: true });
    connection.once("data", (data) => onHolder(data.toString("utf8").replace(/\D/gu, "").slice(0, 10)));
    // Not there any more: the next attempt to bind decides.
    connection.on("error", () => undefined);
    connection.once("close", () => {
      signal.removeEventListener("abort", abort);
      resolve();
    });
  });
}
