import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { expect, onTestFinished, test } from "vitest";
import { llama } from "../support/fake-hub/repositories.ts";
import type { HubRepository } from "../support/fake-hub/repository.ts";
import { FakeHub } from "../support/fake-hub/server.ts";
import { folderWith, runProgram } from "./run-program.ts";

const CONFIG = `version: 1
name: team
models:
  chat: { model_source: org/chat }
  titles: { model_source: org/titles }
`;
const TOKEN = `hf_${"t0ken".repeat(6)}`;

/** A program takes seconds to start on a busy machine. */
const PATIENT = { timeout: 120_000 };

async function startHub(...repositories: readonly HubRepository[]): Promise<FakeHub> {
  const hub = await FakeHub.start(...repositories);
  onTestFinished(() => hub.stop());
  return hub;
}

function envOf(hub: FakeHub, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { HF_ENDPOINT: hub.endpoint, HOME: "/nonexistent", ...more };
}

test("lock asks, writes, and asks no second time; check needs no network", async () => {
  const hub = await startHub(llama("org/chat"), llama("org/titles"));
  const cwd = folderWith({ "models.config.yaml": CONFIG });
  const first = await runProgram(["lock"], { cwd, env: envOf(hub) });
  expect(first).toMatchObject({ exitCode: 0, stdout: "models.lock.json: 2 models, 2 asked for, written.\n" });
  expect(first.stderr).toMatch(/^00:\d\d {2}org\/chat: commit [0-9a-f]{12}, 0\.00 GB in 2 files$/mu);
  const text = readFileSync(join(cwd, "models.lock.json"), "utf8");
  expect(text.split("\n").length).toBeLessThan(120);

  const asked = hub.requests.length;
  const second = await runProgram(["lock"], { cwd, env: envOf(hub) });
  expect(second.stdout).toBe("models.lock.json: 2 models, 0 asked for, unchanged.\n");
  expect(hub.requests.length).toBe(asked);

  const check = await runProgram(["lock", "--check"], { cwd, env: { HF_ENDPOINT: "http://127.0.0.1:1" } });
  expect(check.exitCode).toBe(0);
  expect(check.stdout).toContain("models.config.yaml:4:25 warning RF524");

  const again = await runProgram(["lock", "--update"], { cwd, env: envOf(hub) });
  expect(again.stdout).toBe("models.lock.json: 2 models, 2 asked for, unchanged.\n");
  expect(readFileSync(join(cwd, "models.lock.json"), "utf8")).toBe(text);
});

test("check fails at the model that is not locked, and without a lock", async () => {
  const hub = await startHub(llama("org/chat"), llama("org/titles"));
  const cwd = folderWith({ "models.config.yaml": CONFIG });
  const missing = await runProgram(["lock", "--check"], { cwd });
  expect(missing).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining("models.config.yaml:4:25 error RF520"),
  });
  await runProgram(["lock"], { cwd, env: envOf(hub) });
  writeFileSync(join(cwd, "models.config.yaml"), CONFIG.replace("org/titles", "org/other"));
  const stale = await runProgram(["lock", "--check", "--format", "json"], { cwd });
  expect(stale.exitCode).toBe(1);
  expect(JSON.parse(stale.stdout)).toMatchObject({
    command: "lock",
    ok: false,
    diagnostics: expect.arrayContaining([
      expect.objectContaining({ code: "RF521", severity: "error", path: ["models", "titles", "model_source"] }),
      expect.objectContaining({ code: "RF523", severity: "error", path: ["models"] }),
    ]),
  });
});

test("one model that is not there does not lose the other, and the exit code is 1", async () => {
  const hub = await startHub(llama("org/chat"));
  const cwd = folderWith({ "models.config.yaml": CONFIG });
  const { exitCode, stdout, stderr } = await runProgram(["lock"], { cwd, env: envOf(hub) });
  expect(exitCode).toBe(1);
  expect(stdout).toBe("models.lock.json: 1 model, 2 asked for, written, 1 failed.\n");
  expect(stderr).toContain("models.config.yaml:5:27 error RF501");
});

test("the token comes from HF_TOKEN or the file of HF_TOKEN_PATH, and is printed nowhere", async () => {
  const hub = await startHub(llama("org/chat", { private: true }), llama("org/titles", { gated: "manual" }));
  const cwd = folderWith({ "models.config.yaml": CONFIG, "token.txt": `${TOKEN}\n` });
  hub.tokens.set(TOKEN, ["org/chat", "org/titles"]);
  for (const env of [{ HF_TOKEN: TOKEN }, { HF_TOKEN_PATH: join(cwd, "token.txt") }]) {
    rmSync(join(cwd, "models.lock.json"), { force: true });
    const { exitCode, stdout, stderr } = await runProgram(["lock"], { cwd, env: envOf(hub, env) });
    expect(exitCode).toBe(0);
    expect(stdout + stderr + readFileSync(join(cwd, "models.lock.json"), "utf8")).not.toContain(TOKEN);
  }
  const refused = await runProgram(["lock", "--update"], { cwd, env: envOf(hub, { HF_TOKEN: `${TOKEN}x` }) });
  expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("RF503") });
  expect(refused.stdout + refused.stderr).not.toContain(TOKEN);
});

test("a lock that cannot be written is told, and nothing is left behind", async () => {
  const hub = await startHub(llama("org/chat"), llama("org/titles"));
  const cwd = folderWith({ "models.config.yaml": CONFIG });
  mkdirSync(join(cwd, "models.lock.json"));
  const { exitCode, stdout, stderr } = await runProgram(["lock"], { cwd, env: envOf(hub) });
  expect(exitCode).toBe(1);
  expect(stdout).toBe("models.lock.json: 2 models, 2 asked for, unchanged.\n");
  expect(stderr).toContain("error RF525 models.lock.json cannot be written: EISDIR");
  expect(readdirSync(cwd).toSorted()).toEqual(["models.config.yaml", "models.lock.json"]);
});

test("a broken lock fails the check, and is written anew", async () => {
  const hub = await startHub(llama("org/chat"), llama("org/titles"));
  const cwd = folderWith({ "models.config.yaml": CONFIG, "models.lock.json": "<<<<<<< HEAD\n" });
  const check = await runProgram(["lock", "--check", "--format", "github"], { cwd });
  expect(check.exitCode).toBe(1);
  expect(check.stdout).toMatch(/^::error file=models\.config\.yaml,line=3,.*RF522.*merge conflict/mu);
  const { exitCode, stdout } = await runProgram(["lock"], { cwd, env: envOf(hub) });
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "models.lock.json: 2 models, 2 asked for, written.\n" });
});

test("Ctrl-C leaves the old lock", async () => {
  const hub = await startHub(llama("org/chat"), llama("org/titles"));
  const cwd = folderWith({ "models.config.yaml": CONFIG });
  await runProgram(["lock"], { cwd, env: envOf(hub) });
  const before = readFileSync(join(cwd, "models.lock.json"), "utf8");
  hub.trouble(/titles\/tree/u, { kind: "silent" });
  const asked = hub.requests.length;
  const program = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
  const running = execa(process.execPath, [program, "lock", "--update"], { cwd, env: envOf(hub), reject: false });
  await expect
    .poll(() => hub.requests.slice(asked).some(({ path }) => path.includes("titles/tree")), PATIENT)
    .toBe(true);
  running.kill("SIGINT");
  const { exitCode, stderr } = await running;
  expect(exitCode).toBe(2);
  expect(stderr).toContain("rayfleet: stopped");
  expect(readFileSync(join(cwd, "models.lock.json"), "utf8")).toBe(before);
});

test.for([
  [{ HF_HUB_OFFLINE: "1" }, "HF_HUB_OFFLINE"],
  [{ HF_ENDPOINT: "ftp://user:word@hub" }, "HF_ENDPOINT"],
  [{ HF_TOKEN: `${TOKEN}\n${TOKEN}` }, "HF_TOKEN"],
] as const)("%j: nobody is asked, and it is said why", async ([env, named]) => {
  const hub = await startHub(llama("org/chat"));
  const cwd = folderWith({ "models.config.yaml": CONFIG });
  const { exitCode, stdout, stderr } = await runProgram(["lock"], { cwd, env: envOf(hub, env) });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error RF507");
  expect(stderr).toContain(named);
  expect(stdout + stderr).not.toContain(TOKEN);
  expect(stdout + stderr).not.toContain("user:word");
  expect(hub.requests).toEqual([]);
  expect(existsSync(join(cwd, "models.lock.json"))).toBe(false);
});

test("a proxy of the environment is used, and NO_PROXY goes past it", async () => {
  const hub = await startHub(llama("org/chat"), llama("org/titles"));
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket, head) => {
    tunnels.push(request.url ?? "");
    const { hostname, port } = new URL(`http://${request.url ?? ""}`);
    const through = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.write(head);
      through.pipe(socket).pipe(through);
    });
    through.on("error", () => socket.destroy());
    socket.on("error", () => through.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  onTestFinished(() => void proxy.close());
  const address = proxy.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const cwd = folderWith({ "models.config.yaml": CONFIG });
  const HTTP_PROXY = `http://127.0.0.1:${port}`;
  const past = await runProgram(["lock"], { cwd, env: envOf(hub, { HTTP_PROXY, NO_PROXY: "127.0.0.1" }) });
  expect(past).toMatchObject({ exitCode: 0 });
  expect(tunnels).toEqual([]);
  const through = await runProgram(["lock", "--update"], { cwd, env: envOf(hub, { HTTP_PROXY }) });
  expect(through).toMatchObject({ exitCode: 0 });
  expect(tunnels).toContain(new URL(hub.endpoint).host);
});
