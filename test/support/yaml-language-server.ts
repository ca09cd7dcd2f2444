import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { atCursor, type Seen } from "./editor.ts";

export interface YamlEditor {
  /** Opens a document, with the cursor at `|¦`, and returns what an editor shows there. */
  readonly look: (text: string) => Promise<Seen>;
  readonly stop: () => Promise<void>;
}

interface Published {
  readonly uri: string;
  readonly diagnostics: Seen["diagnostics"];
}

interface Markup {
  readonly value: string;
}

interface Item {
  readonly label: string;
  readonly documentation?: string | Markup;
}

/** The language server of editors' YAML plug-ins, in a process of its own and over its standard streams, as there. */
export async function startYamlEditor(): Promise<YamlEditor> {
  const program = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");
  const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (diagnostics: Seen["diagnostics"]) => void>();
  const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: Published) => {
    waiting.get(uri)?.(diagnostics);
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => (section === "yaml" ? settings : {})),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("custom/schema/request", () => []);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: "file:///workspace",
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ["markdown"] } },
        hover: { contentFormat: ["markdown"] },
      },
    },
  });
  await connection.sendNotification("initialized", {});
  let documents = 0;

  async function look(marked: string): Promise<Seen> {
    documents += 1;
    const uri = `file:///workspace/${documents}/models.config.yaml`;
    const { text, position } = atCursor(marked);
    const { promise, resolve } = Promise.withResolvers<Seen["diagnostics"]>();
    waiting.set(uri, resolve);
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    const diagnostics = await promise;
    const at = { textDocument: { uri }, position };
    const hover = await connection.sendRequest<{ contents: Markup } | null>("textDocument/hover", at);
    const completion = await connection.sendRequest<{ items: Item[] }>("textDocument/completion", at);
    const items = completion.items.map(({ label, documentation = "" }) => [
      label,
      typeof documentation === "string" ? documentation : documentation.value,
    ]);
    return {
      diagnostics,
      hover: hover?.contents.value ?? "",
      completions: new Map(items.map(([a = "", b = ""]) => [a, b])),
    };
  }

  async function stop(): Promise<void> {
    const ended = once(child, "exit");
    connection.dispose();
    child.kill();
    await ended;
  }

  return { look, stop };
}
