// src/diagnostics/token-shapes.ts
/** What secrets look like. None of these is ever printed: code frames and messages show the shape's name instead. */
const tokenShapes = [
	{
		name: "a Hugging Face token",
		pattern: String.raw`hf_[A-Za-z0-9]{16,}`
	},
	{
		name: "a Hugging Face organisation token",
		pattern: String.raw`api_org_[A-Za-z0-9]{16,}`
	},
	{
		name: "a GitHub token",
		pattern: String.raw`gh[pousr]_[A-Za-z0-9]{20,}`
	},
	{
		name: "a GitHub token",
		pattern: String.raw`github_pat_[A-Za-z0-9_]{20,}`
	},
	{
		name: "a GitLab token",
		pattern: String.raw`glpat-[A-Za-z0-9_-]{20,}`
	},
	{
		name: "an API key",
		pattern: String.raw`sk-(?:(?:proj|ant|svcacct|admin|or|lf)-[A-Za-z0-9_-]{16,}|[A-Za-z0-9]{20,})`
	},
	{
		name: "an AWS access key",
		pattern: String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])`
	},
	{
		name: "a Google API key",
		pattern: String.raw`AIza[A-Za-z0-9_-]{35}`
	},
	{
		name: "a Slack token",
		pattern: String.raw`xox[abprs]-[A-Za-z0-9-]{10,}`
	},
	{
		name: "a JSON web token",
		pattern: String.raw`eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*`
	},
	{
		name: "a private key",
		pattern: String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----`
	}
];
const anyToken = new RegExp(`(?<![A-Za-z0-9])(?:${tokenShapes.map((shape) => `(${shape.pattern})`).join("|")})`, "gu");
/** Everything in a text that has the shape of a secret. */
function findTokens(text) {
	const found = [];
	for (const match of text.matchAll(anyToken)) {
		const index = match.slice(1).findIndex((group) => group !== void 0);
		const name = tokenShapes[index]?.name ?? "a token";
		found.push({
			name,
			text: match[0],
			start: match.index,
			end: match.index + match[0].length
		});
	}
	return found;
}
/** The text with each secret replaced. */
function withoutTokens(text) {
	return text.replace(anyToken, "***");
}
/** The text with each secret replaced by as many stars as it has characters, so that columns stay. */
function withTokensStarred(text) {
	return text.replace(anyToken, (token) => "*".repeat(token.length));
}

export { withTokensStarred as n, withoutTokens as r, findTokens as t };