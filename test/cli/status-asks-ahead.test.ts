import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { recorded } from "../support/ray-recordings.ts";
import { folderWith, runProgram } from "./run-program.ts";

const TOKEN = "token-of-the-cluster";
const env = { RAY_TOKEN: TOKEN };

interface Dashboard {
  readonly address: string;
  readonly seen: { readonly url: string | undefined; readonly authorization: string | undefined }[];
}

/** Answers as `answer` does, whose second argument counts the requests from 1. */
async function dashboard(
  answer: (response: ServerResponse, count: number, request: IncomingMessage) => void,
): Promise<Dashboard> {
  const seen: Dashboard["seen"][number][] = [];
  const server = createServer((request, response) => {
    seen.push({ url: request.url, authorization: request.headers.authorization });
    answer(response, seen.length, request);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  return { address: `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`, seen };
}

function configFor(address: string, more = ""): string {
  const target = `{ kind: cluster, address: "${address}", token_env: RAY_TOKEN${more} }`;
  return `version: 1\nname: team\ntargets:\n  here: ${target}\nmodels:\n  chat: { model_source: org/chat }\n`;
}

const NOTHING_SERVES = (response: ServerResponse): void => {
  response.end(recorded("serve-applications/01-no-serve.json"));
};

test("Ray is asked once, with the token", async () => {
  const { address, seen } = await dashboard(NOTHING_SERVES);
  const cwd = folderWith({ "models.config.yaml": configFor(address) });
  const { exitCode, stdout, stderr } = await runProgram(["status"], { cwd, env });
  expect(exitCode).toBe(1);
  expect(stdout + stderr).toContain("RF608");
  expect(stdout + stderr).not.toContain(TOKEN);
  expect(seen).toEqual([{ url: "/api/serve/applications/", authorization: `Bearer ${TOKEN}` }]);
});

test("a connection that is lost is tried again", async () => {
  const { address, seen } = await dashboard((response, count, request) => {
    if (count === 1) request.socket.destroy();
    else NOTHING_SERVES(response);
  });
  const cwd = folderWith({ "models.config.yaml": configFor(address) });
  const { stdout, stderr } = await runProgram(["status"], { cwd, env });
  expect(stdout + stderr).toContain("RF608");
  expect(seen).toHaveLength(2);
});

test("a mistake in the target is told, and nobody waits for Ray", async () => {
  // Never answers: the program would wait for its time-out.
  const { address } = await dashboard(() => undefined);
  const cwd = folderWith({ "models.config.yaml": configFor(address, ", adress: x") });
  const { exitCode, stdout, stderr } = await runProgram(["status"], { cwd, env });
  expect(exitCode).toBe(1);
  expect(stdout + stderr).toContain("models.config.yaml:4");
  expect(stdout + stderr).toContain("adress");
  expect(stdout + stderr).not.toContain("does not answer");
});

test("nothing is sent where it is not clear to whom, or without the token that is named", async () => {
  const { address, seen } = await dashboard(NOTHING_SERVES);
  const several = configFor(address).replace("targets:\n", `targets:\n  there: { kind: local }\n`);
  for (const [config, given, code] of [
    [several, env, "RF320"],
    [configFor(address), {}, "RF653"],
    [configFor(address).replace("version: 1", "version: 1\nname: twice"), env, "RF112"],
  ] as const) {
    const cwd = folderWith({ "models.config.yaml": config });
    const { exitCode, stdout, stderr } = await runProgram(["status"], { cwd, env: given });
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain(code);
  }
  expect(seen).toEqual([]);
});

test("--target says to whom", async () => {
  const { address, seen } = await dashboard(NOTHING_SERVES);
  const several = configFor(address).replace("targets:\n", `targets:\n  there: { kind: local }\n`);
  const cwd = folderWith({ "models.config.yaml": several });
  await runProgram(["status", "--target", "here"], { cwd, env });
  expect(seen).toHaveLength(1);
});
