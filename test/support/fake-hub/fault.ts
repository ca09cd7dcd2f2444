import type { ServerResponse } from "node:http";

/** What the stand-in Hub does wrong, instead of answering. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** JSON that ends in the middle. */
  | { readonly kind: "cut-json" }
  /** The connection is lost in the middle of the body. */
  | { readonly kind: "reset" }
  /** A part is shorter than was asked for. */
  | { readonly kind: "short" }
  /** Another part comes than was asked for. */
  | { readonly kind: "shifted" }
  /** A body that never ends. */
  | { readonly kind: "endless" }
  /** Headers, and then nothing. */
  | { readonly kind: "stall" }
  /** No answer at all. */
  | { readonly kind: "silent" }
  /** The whole file comes, whatever part was asked for. */
  | { readonly kind: "no-ranges" }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "text"; readonly text: string };

/** What can only be done where the file is. */
export type PartFault = Extract<Fault, { readonly kind: "short" | "shifted" | "no-ranges" }>;

export function isPartFault(fault: Fault): fault is PartFault {
  return fault.kind === "short" || fault.kind === "shifted" || fault.kind === "no-ranges";
}

/** Answers wrongly. */
export function answerWrongly(fault: Exclude<Fault, PartFault>, response: ServerResponse): void {
  switch (fault.kind) {
    case "status":
      response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers });
      response.end(JSON.stringify({ error: "as told" }));
      return;
    case "cut-json":
      response.writeHead(200, { "content-type": "application/json" }).end('[{"type":"file","path":"config.js');
      return;
    case "reset":
      response.writeHead(206, { "content-type": "application/json", "content-length": "1000" });
      response.write("{", () => response.destroy());
      return;
    case "endless": {
      response.writeHead(206, { "content-type": "application/octet-stream" });
      const more = (): void => {
        if (response.destroyed) return;
        response.write(Buffer.alloc(64 * 1024, "x"), () => setImmediate(more));
      };
      more();
      return;
    }
    case "stall":
      response.writeHead(200, { "content-type": "application/json" }).flushHeaders();
      return;
    case "silent":
      return;
    case "redirect":
      response.writeHead(302, { location: fault.location }).end();
      return;
    case "text":
      response.writeHead(200, { "content-type": "application/json" }).end(fault.text);
      return;
  }
}
