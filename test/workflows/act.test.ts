import { expect, test } from "vitest";
import { github, MERGE, pullRequest, push } from "../action/fixture.ts";
import { runWorkflow } from "../support/act.ts";

const config = `version: 1
name: team-llms
targets:
  production:
    kind: cluster
    address: http://127.0.0.1:9
    url: http://127.0.0.1:9
    nodes: [{accelerator_type: L4, gpus: 1, cpus: 16}]
models:
  chat:
    model_source: Qwen/Qwen2.5-7B-Instruct
    accelerator_type: L4
`;

test("check.yml comments on a pull request what a merge would do", async () => {
  const fake = await github({ readFile: () => config.replace("  chat:", "  talk:") });
  const run = await runWorkflow({
    workflow: "check.yml",
    event: "pull_request",
    payload: pullRequest(),
    github: fake,
    files: { "models.config.yaml": config },
  });
  expect(run).toMatchObject({ jobResult: "success" });
  expect(run.outputs["decision"]).toBe("passed");
  expect(fake.state.comments[0]?.body).toMatch(/^### Check passed: .* `team-llms` on `production`/mu);
  expect(run.summary).toContain("### Check passed");
  expect(fake.violations).toEqual([]);
});

test("check.yml fails on a broken config, with the line", async () => {
  const fake = await github();
  const run = await runWorkflow({
    workflow: "check.yml",
    event: "pull_request",
    payload: pullRequest(),
    github: fake,
    files: { "models.config.yaml": config.replace("model_source", "model_sauce") },
  });
  expect(run).toMatchObject({ jobResult: "failure" });
  expect(fake.state.comments[0]?.body).toContain("models.config.yaml:11:5");
});

test("deploy.yml reports on the merged pull request, also that the cluster does not answer", async () => {
  const fake = await github();
  const run = await runWorkflow({
    workflow: "deploy.yml",
    event: "push",
    payload: push(),
    github: fake,
    files: { "models.config.yaml": config },
    env: { RUNNER_ENVIRONMENT: "self-hosted" },
  });
  expect(run).toMatchObject({ jobResult: "failure" });
  expect(fake.state.comments.map(({ issue }) => issue)).toEqual([6]);
  expect(fake.state.comments[0]?.body).toContain(`commit/${MERGE}`);
  expect(run.outputs["reason-code"]).toBe("cluster-not-usable");
  expect(fake.violations).toEqual([]);
});
