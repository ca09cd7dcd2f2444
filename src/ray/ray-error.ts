export type RayErrorKind =
  | "unreachable"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  /** Ray understood the request and said no (400, 409, 422). */
  | "refused"
  | "server"
  | "timeout"
  /** Ray answered something that is not what Ray 2.60 answers. */
  | "unreadable";

/** A request to Ray's REST API that did not work. `message` is one line, free of tracebacks and secrets. */
export class RayError extends Error {
  override readonly name = "RayError";
  readonly kind: RayErrorKind;
  readonly status: number | undefined;
  /** What Ray said, sanitized; empty when it said nothing. */
  readonly detail: string;

  constructor(
    kind: RayErrorKind,
    message: string,
    options: { cause?: unknown; status?: number; detail?: string } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.kind = kind;
    this.status = options.status;
    this.detail = options.detail ?? "";
  }
}
