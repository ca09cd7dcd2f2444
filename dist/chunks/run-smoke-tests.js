import { r as __toESM } from "./rolldown-runtime.js";
import { b as unknown, f as optional, g as string, l as nullish, r as array, s as looseObject, u as number, y as union } from "./schemas2.js";

// src/gateway/user-config.ts
/** Request and response header that names the application which answers. */
const APP_HEADER = "x-rayfleet-app";
/** Response header that carries `revision`. */
const REVISION_HEADER = "x-rayfleet-revision";

// src/smoke/json-schema-expectation.ts
/** What a JSON Schema says of a model's text, which must be JSON. Empty when it holds. */
async function jsonSchemaErrors(schema, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return ["the text is not JSON"];
	}
	const { Ajv2020 } = await import("./2020.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const validate = new Ajv2020({
		allErrors: true,
		strict: false,
		validateFormats: false
	}).compile(schema);
	if (validate(value)) return [];
	return (validate.errors ?? []).map((error) => `${error.instancePath || "the value"} ${error.message ?? "is wrong"}`);
}

// src/smoke/expectations.ts
/** Longest piece of an answer that a message quotes. */
const QUOTED_CHARACTERS = 80;
/** Every expectation that the answer does not meet. Without `expect`, an answer with status 200 and content is expected. */
async function unmetExpectations(expected, answer, kind) {
	const wanted = expected ?? {};
	const status = wanted.status ?? 200;
	if (answer.status !== status) {
		const reason = answer.error === void 0 ? "" : `: ${quoted(answer.error)}`;
		return [{
			expect: "status",
			message: `expected status ${status}, got ${answer.status}${reason}`
		}];
	}
	if (answer.error !== void 0 && status < 400) return [{
		expect: "status",
		message: `the answer ended in an error: ${quoted(answer.error)}`
	}];
	const failures = [...contentFailures(wanted, answer, kind), ...numberFailures(wanted, answer)];
	if (wanted.json_schema !== void 0) {
		const errors = await jsonSchemaErrors(wanted.json_schema, answer.text);
		failures.push(...errors.map((message) => ({
			expect: "json_schema",
			message
		})));
	}
	return failures;
}
function contentFailures(wanted, answer, kind) {
	const failures = [];
	const fail = (expect, message) => void failures.push({
		expect,
		message
	});
	const { text } = answer;
	if (wanted.status === void 0 && !hasContent(answer, kind)) fail("status", "the answer has no content");
	if (wanted.contains !== void 0 && !text.includes(wanted.contains)) fail("contains", `expected the text to contain ${quoted(wanted.contains)}, got ${quoted(text)}`);
	if (wanted.equals !== void 0 && text.trim() !== wanted.equals.trim()) fail("equals", `expected ${quoted(wanted.equals)}, got ${quoted(text)}`);
	if (wanted.matches !== void 0 && !new RegExp(wanted.matches, "u").test(text)) fail("matches", `expected a match of /${wanted.matches}/, got ${quoted(text)}`);
	if (wanted.finish_reason !== void 0 && answer.finishReason !== wanted.finish_reason) fail("finish_reason", `expected ${quoted(wanted.finish_reason)}, got ${quoted(answer.finishReason ?? "none")}`);
	return failures;
}
function numberFailures(wanted, answer) {
	const failures = [];
	const tokens = answer.completionTokens ?? 0;
	if (wanted.min_tokens !== void 0 && tokens < wanted.min_tokens) failures.push({
		expect: "min_tokens",
		message: `expected at least ${wanted.min_tokens} tokens, got ${tokens}`
	});
	if (wanted.dimensions !== void 0 && answer.dimensions !== wanted.dimensions) {
		const got = answer.dimensions ?? "none";
		failures.push({
			expect: "dimensions",
			message: `expected ${wanted.dimensions} dimensions, got ${got}`
		});
	}
	const times = [[
		"max_ttft_s",
		wanted.max_ttft_s,
		answer.ttftS ?? answer.latencyS,
		"first token"
	], [
		"max_latency_s",
		wanted.max_latency_s,
		answer.latencyS,
		"answer"
	]];
	for (const [expect, limit, seconds, what] of times) {
		if (limit === void 0 || seconds <= limit) continue;
		failures.push({
			expect,
			message: `the ${what} took ${seconds.toFixed(2)} s, more than ${limit} s`
		});
	}
	return failures;
}
function hasContent(answer, kind) {
	switch (kind) {
		case "embed": return answer.dimensions !== void 0 && answer.dimensions > 0;
		case "chat":
		case "completion": return answer.text !== "" || (answer.completionTokens ?? 0) > 0;
		default: return answer.body !== void 0;
	}
}
function quoted(text) {
	const short = text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}\u2026` : text;
	return JSON.stringify(short);
}

// src/smoke/read-answer.ts
const Choice = looseObject({
	text: nullish(string()),
	message: nullish(looseObject({ content: nullish(string()) })),
	delta: nullish(looseObject({ content: nullish(string()) })),
	finish_reason: nullish(string())
});
const Body = looseObject({
	choices: nullish(array(Choice)),
	usage: nullish(looseObject({ completion_tokens: nullish(number()) })),
	data: nullish(array(looseObject({ embedding: nullish(array(number())) }))),
	text: nullish(string()),
	error: nullish(union([looseObject({ message: string() }), string()])),
	detail: optional(unknown())
});
/** Reads one whole JSON body, or one event of a stream. Anything that is not JSON is kept as an error. */
function readBody(raw, status) {
	const json = parseJson(raw);
	const parsed = Body.safeParse(json);
	if (!parsed.success) {
		const error = status >= 400 ? firstLine(raw) : "the answer is not what an OpenAI-compatible endpoint sends";
		return {
			...nothing,
			error,
			body: json
		};
	}
	const { choices, usage, data, text, error, detail } = parsed.data;
	const choice = choices?.[0];
	const message = typeof error === "string" ? error : error?.message;
	return {
		text: choice?.text ?? choice?.message?.content ?? choice?.delta?.content ?? text ?? "",
		finishReason: choice?.finish_reason ?? void 0,
		completionTokens: usage?.completion_tokens ?? void 0,
		dimensions: data?.[0]?.embedding?.length,
		error: message ?? (status >= 400 ? firstLine(typeof detail === "string" ? detail : raw) : void 0),
		body: json
	};
}
/** Adds one event of a stream to what came before it. */
function appendEvent(content, raw) {
	const event = readBody(raw, 200);
	return {
		text: content.text + event.text,
		finishReason: event.finishReason ?? content.finishReason,
		completionTokens: event.completionTokens ?? content.completionTokens,
		dimensions: void 0,
		error: content.error ?? event.error
	};
}
const nothing = {
	text: "",
	finishReason: void 0,
	completionTokens: void 0,
	dimensions: void 0,
	error: void 0
};
function parseJson(raw) {
	try {
		return JSON.parse(raw);
	} catch {
		return;
	}
}
function firstLine(text) {
	return (text.trim().split("\n", 1)[0] ?? "").slice(0, 300);
}

// src/smoke/server-sent-events.ts
/** Yields the `data:` of each event of a stream of server-sent events. */
async function* serverSentEvents(body) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const chunk of body) {
		rest += decoder.decode(chunk, { stream: true });
		const lines = rest.split(/\r\n|\n|\r/u);
		rest = lines.pop() ?? "";
		yield* dataOf(lines);
	}
	yield* dataOf([rest + decoder.decode()]);
}
function* dataOf(lines) {
	for (const line of lines) if (line.startsWith("data:")) yield line.slice(5).trim();
}

// src/smoke/send.ts
/**
* Sends one request and reads the whole answer. Rejects only when there was no answer at all: connection refused or
* lost, aborted.
*/
async function send(endpoint, request, options) {
	const { clock } = options;
	const startedAt = clock.now();
	const isForm = request.body instanceof FormData;
	const response = await options.fetch(endpoint.url + request.path, {
		method: "POST",
		redirect: "error",
		signal: options.signal,
		headers: {
			...endpoint.headers,
			...isForm ? {} : { "content-type": "application/json" },
			...options.app === void 0 ? {} : { [APP_HEADER]: options.app }
		},
		body: request.body instanceof FormData ? request.body : JSON.stringify(request.body)
	});
	const app = response.headers.get("x-rayfleet-app") ?? void 0;
	const seconds = () => (clock.now() - startedAt) / 1e3;
	if (!(response.headers.get("content-type")?.startsWith("text/event-stream") ?? false) || response.body === null) return {
		...readBody(await response.text(), response.status),
		status: response.status,
		app,
		ttftS: void 0,
		latencyS: seconds()
	};
	let content = nothing;
	let ttftS;
	for await (const event of serverSentEvents(response.body)) {
		if (event === "[DONE]") break;
		content = appendEvent(content, event);
		if (ttftS === void 0 && content.text !== "") ttftS = seconds();
	}
	return {
		...content,
		status: response.status,
		app,
		body: void 0,
		ttftS,
		latencyS: seconds()
	};
}

// src/smoke/silent-wav.ts
const SAMPLE_RATE = 16e3;
const HEADER_BYTES = 44;
/** A mono 16-bit PCM WAV file of silence, in seconds: the shortest thing that a transcription model accepts. */
function silentWav(seconds) {
	const dataBytes = Math.round(seconds * SAMPLE_RATE) * 2;
	const view = new DataView(new ArrayBuffer(HEADER_BYTES + dataBytes));
	writeText(view, 0, "RIFF");
	view.setUint32(4, 36 + dataBytes, true);
	writeText(view, 8, "WAVEfmt ");
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, SAMPLE_RATE, true);
	view.setUint32(28, SAMPLE_RATE * 2, true);
	view.setUint16(32, 2, true);
	view.setUint16(34, 16, true);
	writeText(view, 36, "data");
	view.setUint32(40, dataBytes, true);
	return new Uint8Array(view.buffer);
}
function writeText(view, offset, text) {
	for (let index = 0; index < text.length; index += 1) view.setUint8(offset + index, text.charCodeAt(index));
}

// src/smoke/smoke-request.ts
/** Enough for a sentence, little enough that a slow model answers in seconds. */
const DEFAULT_MAX_TOKENS = 64;
/** The request of a smoke test as it is sent to `model`. */
function smokeRequest(test, model) {
	if (test.chat !== void 0) return streamed("chat", "/v1/chat/completions", {
		model,
		messages: typeof test.chat === "string" ? [{
			role: "user",
			content: test.chat
		}] : test.chat.map(copy),
		...sampling(test)
	});
	if (test.completion !== void 0) return streamed("completion", "/v1/completions", {
		model,
		prompt: test.completion,
		...sampling(test)
	});
	if (test.embed !== void 0) return plain("embed", "/v1/embeddings", {
		model,
		input: test.embed
	});
	if (test.score !== void 0) return plain("score", "/v1/score", {
		model,
		text_1: test.score.text_1,
		text_2: test.score.text_2
	});
	if (test.request !== void 0) return plain("request", test.request.path, {
		model,
		...test.request.body
	});
	throw new Error("A smoke test names none of chat, completion, embed, score, request");
}
/** What is sent to a model for which no smoke test is written: the shortest request that makes it work. */
function defaultSmokeRequest(task, model) {
	switch (task) {
		case "generate": return streamed("completion", "/v1/completions", {
			model,
			prompt: "Hello",
			max_tokens: 8,
			temperature: 0
		});
		case "embed": return plain("embed", "/v1/embeddings", {
			model,
			input: "Hello"
		});
		case "score": return plain("score", "/v1/score", {
			model,
			text_1: "Hello",
			text_2: "Hello"
		});
		case "transcribe": return plain("transcribe", "/v1/audio/transcriptions", audioForm(model));
	}
}
function sampling(test) {
	return {
		max_tokens: test.max_tokens ?? DEFAULT_MAX_TOKENS,
		temperature: 0
	};
}
function streamed(kind, path, body) {
	return {
		kind,
		path,
		body: {
			...body,
			stream: true,
			stream_options: { include_usage: true }
		},
		streamed: true
	};
}
function plain(kind, path, body) {
	return {
		kind,
		path,
		body,
		streamed: false
	};
}
function copy(message) {
	return {
		role: message.role,
		content: message.content
	};
}
function audioForm(model) {
	const form = new FormData();
	form.set("model", model);
	form.set("file", new Blob([silentWav(1)], { type: "audio/wav" }), "silence.wav");
	return form;
}

// src/smoke/run-smoke-tests.ts
/** Seconds for one smoke request: the first one to a fresh model compiles and warms up. */
const SMOKE_TIMEOUT_S = 120;
/** Runs all smoke tests of one model one after another; a model without any gets one short real request. */
async function runSmokeTests(endpoint, subject, options) {
	if (subject.tests.length === 0) return [await runOne(endpoint, subject, defaultSmokeRequest(subject.task, subject.model), void 0, null, options)];
	const results = [];
	for (const [index, test] of subject.tests.entries()) results.push(await runOne(endpoint, subject, smokeRequest(test, subject.model), test, index, options));
	return results;
}
async function runOne(endpoint, subject, request, test, index, options) {
	const startedAt = options.clock.now();
	const identity = {
		model: subject.model,
		kind: request.kind,
		index
	};
	let answer;
	try {
		answer = await send(endpoint, request, {
			fetch: options.fetch,
			clock: options.clock,
			signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutS * 1e3)]),
			...options.asCandidate && subject.app !== void 0 ? { app: subject.app } : {}
		});
	} catch (error) {
		options.signal.throwIfAborted();
		const message = noAnswer(error, options.timeoutS);
		const latencyS = (options.clock.now() - startedAt) / 1e3;
		return {
			...identity,
			ok: false,
			failures: [{
				expect: "status",
				message
			}],
			latencyS
		};
	}
	const failures = [...wrongApplication(subject, answer), ...await unmetExpectations(test?.expect, answer, request.kind)];
	return {
		...identity,
		ok: failures.length === 0,
		failures,
		status: answer.status,
		latencyS: answer.latencyS,
		...answer.app === void 0 ? {} : { app: answer.app },
		...answer.ttftS === void 0 ? {} : { ttftS: answer.ttftS },
		...answer.completionTokens === void 0 ? {} : { completionTokens: answer.completionTokens }
	};
}
/** A proxy may strip the header, and then nobody knows which version was tested: that is a failure, not a pass. */
function wrongApplication(subject, answer) {
	if (subject.app === void 0 || answer.app === subject.app || answer.status >= 400) return [];
	return [{
		expect: "app",
		message: answer.app === void 0 ? "the answer does not say which application gave it: a proxy in front of the endpoint removes the x-rayfleet-app header" : `application ${answer.app} answered instead of ${subject.app}`
	}];
}
function noAnswer(error, timeoutS) {
	if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${timeoutS} s`;
	return `no answer: ${(error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)).slice(0, 200)}`;
}

export { runSmokeTests as n, REVISION_HEADER as r, SMOKE_TIMEOUT_S as t };