import type { AheadRequest } from "./request-ahead.ts";

export const APPLICATIONS_PATH = "/api/serve/applications/";

/** The request of `RayClient.serveDetails`, for whoever sends it ahead. */
export function applicationsRequest(address: string, token: string | undefined): AheadRequest {
  return { method: "GET", url: address + APPLICATIONS_PATH, headers: authorization(token) };
}

/** What a Ray with tokens wants to see. */
export function authorization(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}
