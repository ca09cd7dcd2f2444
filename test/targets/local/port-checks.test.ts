import { expect, test } from "vitest";
import { checkPorts } from "../../../src/targets/local/port-checks.ts";
import { fakeMachine, localTarget } from "../fake-machine.ts";

test.each([
  { listening: "127.0.0.1", wanted: "127.0.0.1", taken: true },
  { listening: "127.0.0.1", wanted: "localhost", taken: true },
  { listening: "0.0.0.0", wanted: "127.0.0.1", taken: true },
  { listening: "::", wanted: "127.0.0.1", taken: true },
  { listening: "192.0.2.1", wanted: "0.0.0.0", taken: true },
  { listening: "192.0.2.1", wanted: "127.0.0.1", taken: false },
  { listening: "192.0.2.1", wanted: "gpu-1.internal", taken: true },
])("$listening listens, $wanted is wanted: taken is $taken", async ({ listening, wanted, taken }) => {
  const machine = fakeMachine({ listeners: [{ host: listening, port: 8000, uid: 0 }] });
  const findings = await checkPorts(localTarget({ http: { host: wanted, port: 8000 } }), machine);
  expect(findings.map(({ path }) => path)).toEqual(taken ? [["targets", "here", "http", "port"]] : []);
});

test("one port for two things", async () => {
  const target = localTarget({ dashboardPort: 8000 });
  expect(await checkPorts(target, fakeMachine())).toMatchObject([
    { code: "RF640", path: ["targets", "here", "http", "port"] },
  ]);
});

test("the owner is named, whatever it calls itself", async () => {
  const process = { pid: 4321, command: "##[error]`@me`\n" };
  const machine = fakeMachine({ listeners: [{ host: "127.0.0.1", port: 8265, uid: 0, process }] });
  const [finding] = await checkPorts(localTarget(), machine);
  expect(finding?.message).toBe("Port 8265, for Ray's dashboard, is taken by process 4321 (???error??@me??).");
});
