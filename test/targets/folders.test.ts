import { expect, test } from "vitest";
import { chooseFolders } from "../../src/targets/folders.ts";

const machine = { home: "/home/me", uid: 7 };

test("the XDG folders, their defaults, and RAYFLEET_HOME before them", () => {
  expect(chooseFolders({}, machine)).toEqual({
    cache: "/home/me/.cache/rayfleet",
    state: "/home/me/.local/state/rayfleet",
    temporary: "/tmp/rayfleet-7",
  });
  const env = { XDG_CACHE_HOME: "/c", XDG_STATE_HOME: "/s" };
  expect(chooseFolders(env, machine)).toMatchObject({ cache: "/c/rayfleet", state: "/s/rayfleet" });
  expect(chooseFolders({ ...env, RAYFLEET_HOME: "/r" }, machine)).toMatchObject({
    cache: "/r/cache",
    state: "/r/state",
  });
});

test("relative folders are passed over, as the XDG rules say", () => {
  const env = { RAYFLEET_HOME: "", XDG_CACHE_HOME: "../c", XDG_STATE_HOME: "s" };
  expect(chooseFolders(env, machine)).toEqual(chooseFolders({}, machine));
});
