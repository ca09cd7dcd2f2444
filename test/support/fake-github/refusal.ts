import type { JsonObject } from "../../../src/schema/json.ts";

/** An answer that is an error, as GitHub words it. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, more: JsonObject = {}, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.body = { message, ...more, documentation_url: "https://docs.github.com/rest", status: String(status) };
    this.headers = headers;
  }
}

export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

export function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, "Validation Failed", { errors: [{ resource, code: "custom", field, message }] });
}
