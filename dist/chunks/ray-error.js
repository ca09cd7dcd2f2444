// src/ray/ray-error.ts
/** A request to Ray's REST API that did not work. `message` is one line, free of tracebacks and secrets. */
var RayError = class extends Error {
	name = "RayError";
	kind;
	status;
	/** What Ray said, sanitized; empty when it said nothing. */
	detail;
	constructor(kind, message, options = {}) {
		super(message, options.cause === void 0 ? {} : { cause: options.cause });
		this.kind = kind;
		this.status = options.status;
		this.detail = options.detail ?? "";
	}
};

export { RayError as t };