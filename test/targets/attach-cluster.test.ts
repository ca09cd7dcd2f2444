import { expect, test } from "vitest";
import type { ClusterTarget } from "../../src/resolve/fleet.ts";
import { attachCluster } from "../../src/targets/attach-cluster.ts";

const target: ClusterTarget = {
  kind: "cluster",
  name: "production",
  address: "https://ray.internal:8265",
  tokenEnv: "PROD_TOKEN",
  http: { host: "127.0.0.1", port: 8000 },
  url: "https://llm.internal",
  urlHeadersEnv: {},
  nodes: [],
  autoscalingNodes: [],
};

test("the token is in the variable that token_env names, or given", () => {
  const address = target.address;
  expect(attachCluster(target, { PROD_TOKEN: "t1\n" })).toEqual({ ok: true, value: { address, token: "t1" } });
  expect(attachCluster(target, { PROD_TOKEN: "t1" }, "t2")).toEqual({ ok: true, value: { address, token: "t2" } });
  const { tokenEnv: _, ...open } = target;
  expect(attachCluster(open, { PROD_TOKEN: "t1" })).toEqual({ ok: true, value: { address } });
});

test.each([{}, { PROD_TOKEN: "" }, { PROD_TOKEN: "  " }])(
  "a token that is not there is said at token_env: %j",
  (env) => {
    expect(attachCluster(target, env)).toMatchObject({
      ok: false,
      findings: [
        {
          code: "RF653",
          path: ["targets", "production", "token_env"],
          message: expect.stringContaining("PROD_TOKEN"),
          help: expect.stringContaining('PROD_TOKEN: "${{ secrets.PROD_TOKEN }}"'),
        },
      ],
    });
  },
);

test.each(["ray://head:10001", "head:8265", "not a url", "https://me:secret@ray.internal:8265"])(
  "the address %s is refused, and not repeated when it holds a password",
  (address) => {
    const attached = attachCluster({ ...target, address }, { PROD_TOKEN: "t" });
    expect(attached).toMatchObject({
      ok: false,
      findings: [{ code: "RF654", path: ["targets", "production", "address"] }],
    });
    expect(JSON.stringify(attached)).not.toContain("secret@");
  },
);
