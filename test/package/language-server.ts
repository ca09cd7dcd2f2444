import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import * as z from "zod";

export interface Place {
  readonly line: number;
  readonly character: number;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const Hover = z.looseObject({ contents: z.looseObject({ value: z.string() }) });
const Completions = z.looseObject({ items: z.array(z.looseObject({ label: z.string() })) });

/** The language server that comes with TypeScript: what an editor asks it, and what it answers. */
export class LanguageServer {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  #buffer: Buffer = Buffer.alloc(0);
  #nextId = 0;

  constructor(tsc: string, folder: string) {
    this.#child = spawn(tsc, ["--lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
    this.#child.stdout.on("data", (chunk: Buffer) => this.#read(chunk));
    this.#child.on("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("The language server ended"));
    });
  }

  async start(folder: string): Promise<void> {
    const rootUri = pathToFileURL(folder).href;
    const textDocument = {
      hover: { contentFormat: ["markdown"] },
      completion: { completionItem: { snippetSupport: false } },
    };
    const capabilities = { textDocument, workspace: { configuration: false } };
    await this.#ask("initialize", { processId: process.pid, rootUri, capabilities });
    this.#tell("initialized", {});
  }

  open(path: string, text: string): void {
    const uri = pathToFileURL(path).href;
    this.#tell("textDocument/didOpen", { textDocument: { uri, languageId: "typescript", version: 1, text } });
  }

  /** What is shown for the word at a place, as markdown. */
  async hover(path: string, position: Place): Promise<string> {
    const answer = await this.#ask("textDocument/hover", { textDocument: { uri: pathToFileURL(path).href }, position });
    return Hover.parse(answer).contents.value;
  }

  /** What is offered at a place; editors mark keys that may be left out with a question mark. */
  async completions(path: string, position: Place): Promise<readonly string[]> {
    const textDocument = { uri: pathToFileURL(path).href };
    const answer = await this.#ask("textDocument/completion", { textDocument, position });
    return Completions.parse(answer).items.map(({ label }) => label.replace(/\?$/u, ""));
  }

  async stop(): Promise<void> {
    await this.#ask("shutdown");
    this.#tell("exit");
    this.#child.stdin.end();
  }

  #ask(method: string, params?: unknown): Promise<unknown> {
    const id = (this.#nextId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ jsonrpc: "2.0", id, method, params });
    });
  }

  #tell(method: string, params?: unknown): void {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  #send(message: object): void {
    const body = JSON.stringify(message);
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    while (true) {
      const head = this.#buffer.indexOf("\r\n\r\n");
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/iu.exec(this.#buffer.toString("latin1", 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#buffer.length < end) return;
      const message: Answer = JSON.parse(this.#buffer.toString("utf8", head + 4, end));
      this.#buffer = this.#buffer.subarray(end);
      this.#take(message);
    }
  }

  #take({ id, method, result, error }: Answer): void {
    if (id === undefined) return;
    // A question of the server, such as for its settings: it has none from us.
    if (method !== undefined) return this.#send({ jsonrpc: "2.0", id, result: null });
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  }
}
