import { expect, test } from "vitest";
import { rayEnvironment } from "../../../src/targets/local/ray-environment.ts";

const files = { token: "/state/auth-token", hubToken: "/state/hub-token" };
const environmentOf = (job: Record<string, string>): Readonly<Record<string, string | undefined>> =>
  rayEnvironment(job, { folder: "/cache/env" }, files, "0badcafe");

test("what Ray needs of the machine is handed on, and where its tokens are", () => {
  const kept = {
    HOME: "/home/me",
    LANG: "C.UTF-8",
    LD_LIBRARY_PATH: "/usr/local/cuda/lib64",
    CUDA_VISIBLE_DEVICES: "0,1",
    https_proxy: "http://proxy:3128",
    SSL_CERT_FILE: "/etc/ssl/own.pem",
    HF_HOME: "/models",
  };
  expect(environmentOf({ ...kept, PATH: "/job/bin:/usr/bin" })).toEqual({
    ...kept,
    PATH: "/cache/env/bin:/usr/local/cuda/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    RAY_AUTH_MODE: "token",
    RAY_AUTH_TOKEN_PATH: "/state/auth-token",
    HF_TOKEN_PATH: "/state/hub-token",
    RAYFLEET_LOCAL_RAY: "0badcafe",
    RAY_USAGE_STATS_ENABLED: "0",
    VLLM_NO_USAGE_STATS: "1",
    DO_NOT_TRACK: "1",
    RAY_enable_worker_prestart: "0",
    RAY_prestart_worker_first_driver: "0",
  });
});

const ofTheJob = [
  "GITHUB_TOKEN",
  "GITHUB_ENV",
  "GH_TOKEN",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "INPUT_GITHUB-TOKEN",
  "INPUT_HF-TOKEN",
  "RUNNER_TRACKING_ID",
  "RUNNER_TEMP",
  "RAY_ADDRESS",
  "RAY_AUTH_TOKEN",
];

test.each([...ofTheJob, "HF_TOKEN", "AWS_SECRET_ACCESS_KEY", "VLLM_API_KEY", "PYTHONPATH", "LD_PRELOAD", "TMPDIR"])(
  "%s stays in the job",
  (name) => {
    expect(environmentOf({ [name]: "s3cret" })[name]).not.toBe("s3cret");
  },
);

test("RAYFLEET_RAY_ENV names more variables, but none that is the job's own", () => {
  const values = Object.fromEntries([...ofTheJob, "AWS_REGION", "RAY_worker_niceness"].map((name) => [name, "s3cret"]));
  const RAYFLEET_RAY_ENV = ["AWS_REGION", " RAY_worker_niceness", "NOT_SET", ...ofTheJob].join(",");
  const environment = environmentOf({ ...values, RAYFLEET_RAY_ENV });
  const reached = Object.entries(environment).filter(([, value]) => value === "s3cret");
  expect(reached.map(([name]) => name).toSorted()).toEqual(["AWS_REGION", "RAY_worker_niceness"]);
});

test("what is fixed cannot be changed by the job", () => {
  const environment = environmentOf({
    RAY_AUTH_MODE: "disabled",
    RAYFLEET_RAY_ENV: "RAY_AUTH_MODE,PATH",
    PATH: "/job",
  });
  expect(environment["RAY_AUTH_MODE"]).toBe("token");
  expect(environment["PATH"]).toMatch(/^\/cache\/env\/bin:/u);
});
