// src/load/script/smoke-test-builders.ts
/**
* Builders of smoke tests. A smoke test sends exactly one request, which its type cannot say; a builder can, and takes
* only what the answer to that request can be asked for.
*
* @example
* ```ts
* smoke_tests: [smokeTest.chat("Reply with the word ready.", { expect: { contains: "ready" } })];
* ```
*/
const smokeTest = {
	chat: (chat, options) => ({
		chat,
		...options
	}),
	completion: (completion, options) => ({
		completion,
		...options
	}),
	embed: (embed, options) => ({
		embed,
		...options
	}),
	score: (score, options) => ({
		score,
		...options
	}),
	request: (path, body, options) => ({
		request: {
			path,
			body
		},
		...options
	})
};

export { smokeTest as t };