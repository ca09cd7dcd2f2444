import { expect, test } from "vitest";
import { endDeployment, settleEarlier, startDeployment } from "../../src/github/deployment.ts";
import { github, MERGE, repository } from "./fixture.ts";

const start = {
  sha: MERGE,
  environment: "production",
  fleet: "team",
  digest: "sha256:aa",
  logUrl: "https://ci.example/1",
};
const details = { logUrl: start.logUrl };

test("starts in progress on the exact commit, with what is needed to recognise it", async () => {
  const { fake, client } = await github();
  const id = await startDeployment(client, repository, { ...start, run: 100 });
  await endDeployment(client, repository, id, "success", { ...details, environmentUrl: "https://llm.example/v1" });
  const [deployment] = fake.state.deployments;
  expect(deployment).toMatchObject({
    sha: MERGE,
    environment: "production",
    payload: { schema: 1, digest: "sha256:aa", run: 100 },
  });
  expect(deployment?.statuses.map(({ state }) => state)).toEqual(["success", "in_progress"]);
  expect(deployment?.statuses[0]?.environmentUrl).toBe("https://llm.example/v1");
  expect(fake.violations).toEqual([]);
});

test("closes orphans of earlier runs and the success before, not those of another fleet or of a newer run", async () => {
  const { fake, client } = await github();
  const make = async (run: number, fleet = "team"): Promise<number> =>
    startDeployment(client, repository, { ...start, run, fleet });
  const good = await make(1);
  await endDeployment(client, repository, good, "success", details);
  const foreign = await make(2, "other");
  await endDeployment(client, repository, foreign, "success", details);
  const orphan = await make(3);
  const newer = await make(90);
  const current = await make(50);
  const options = { logUrl: start.logUrl, succeeded: true };
  await settleEarlier(client, repository, { id: current, environment: "production", fleet: "team", run: 50 }, options);
  const state = (id: number): string | undefined =>
    fake.state.deployments.find((one) => one.id === id)?.statuses[0]?.state;
  expect([good, foreign, orphan, newer].map(state)).toEqual(["inactive", "success", "error", "in_progress"]);
  expect(fake.violations).toEqual([]);
});

test("a failed deploy leaves the success before as it is", async () => {
  const { fake, client } = await github();
  const good = await startDeployment(client, repository, { ...start, run: 1 });
  await endDeployment(client, repository, good, "success", details);
  const failed = await startDeployment(client, repository, { ...start, run: 2 });
  const options = { logUrl: start.logUrl, succeeded: false };
  await settleEarlier(client, repository, { id: failed, environment: "production", fleet: "team", run: 2 }, options);
  expect(fake.state.deployments.find(({ id }) => id === good)?.statuses[0]?.state).toBe("success");
});
