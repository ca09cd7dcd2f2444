/** Why the Hub, or a file of it, could not be read. */
export type HubErrorKind =
  /** There is no such repository, or it is private and the token does not show it. */
  | "not_found"
  | "gated"
  /** The token itself is not accepted. */
  | "bad_token"
  /** The token is accepted, and may not read this. */
  | "forbidden"
  | "disabled"
  | "no_revision"
  /** The repository has no such file. */
  | "no_file"
  /** The server sends whole files only, so a header cannot be read. */
  | "no_ranges"
  /** Too many requests, also after waiting. */
  | "busy"
  | "server"
  | "timeout"
  | "unreachable"
  /** The answer is not what the Hub answers: cut off, too long, no JSON, a redirect that leads nowhere. */
  | "broken";

/** A request to the Hub that failed. The message holds no address with a signature and no token. */
export class HubError extends Error {
  readonly kind: HubErrorKind;
  /** Seconds after which the Hub asks to come back, when it says so. */
  readonly retryAfterS: number | undefined;

  constructor(kind: HubErrorKind, message: string, options: ErrorOptions & { readonly retryAfterS?: number } = {}) {
    super(message, options);
    this.name = "HubError";
    this.kind = kind;
    this.retryAfterS = options.retryAfterS;
  }
}
