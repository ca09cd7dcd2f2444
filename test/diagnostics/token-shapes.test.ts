import { expect, test } from "vitest";
import { findTokens, withTokensStarred, withoutTokens } from "../../src/diagnostics/token-shapes.ts";

test.for([
  ["hf_AbCdEfGhIjKlMnOpQrStUvWxYz01234567", "a Hugging Face token"],
  ["ghp_0123456789abcdefghijABCDEFGHIJ012345", "a GitHub token"],
  ["github_pat_11ABCDEFG0123456789_abcdefghijklmnop", "a GitHub token"],
  ["glpat-AbCdEfGhIjKlMnOpQrSt", "a GitLab token"],
  ["sk-AbCdEfGhIjKlMnOpQrStUvWx", "an API key"],
  ["sk-proj-AbCd_EfGh-IjKlMnOpQr", "an API key"],
  ["sk-ant-api03-AbCdEfGhIjKl", "an API key"],
  ["AKIAIOSFODNN7EXAMPLE", "an AWS access key"],
  ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4", "a JSON web token"],
  ["-----BEGIN RSA PRIVATE KEY-----", "a private key"],
] as const)("%s is %s", ([token, name]) => {
  const text = `x="${token}"`;
  expect(findTokens(text)).toEqual([{ name, text: token, start: 3, end: 3 + token.length }]);
  expect(withoutTokens(text)).toBe('x="***"');
  expect(withTokensStarred(text)).toBe(`x="${"*".repeat(token.length)}"`);
});

test.for([
  "HF_TOKEN",
  "hf_transfer",
  "task-specific-model-with-a-long-name",
  "sk-learn-based-reranker-model-large",
  "Qwen/Qwen2.5-7B-Instruct",
  "a09a35458c702b33eeacc393d103063234e8bc28",
  "risk-0123456789abcdefghij",
])("%s is no secret", (text) => {
  expect(findTokens(text)).toEqual([]);
});
