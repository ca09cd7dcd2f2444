import { expect, test } from "vitest";
import { ownLogin } from "../../src/github/own-login.ts";
import { github } from "./fixture.ts";

test("asks GraphQL, then REST, then takes the login of workflows", async () => {
  const { fake, client } = await github({ login: "models-bot" });
  expect(await ownLogin(client)).toBe("models-bot");
  fake.faults.push({ on: "graphql", status: 403 });
  expect(await ownLogin(client)).toBe("models-bot");
  fake.faults.push({ on: "users/get-authenticated", status: 403 });
  expect(await ownLogin(client)).toBe("github-actions[bot]");
});
