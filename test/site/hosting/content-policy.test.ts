import { describe, expect, test } from "vitest";
import { redirectPage } from "../../../src/commands/addresses/redirect-page.ts";
import { contentPolicy } from "../../../src/lib/site/hosting/content-policy.ts";

describe("a policy", () => {
  test.each([{}, { isSearch: true }, { runsArquero: true }])(
    "allows no other host and nothing inline: %j",
    (needs) => {
      const policy = contentPolicy(needs);
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe-inline|https?:|\*|data:|blob:/);
    },
  );

  test("allows only the search page its index and its form", () => {
    expect(contentPolicy()).toContain("script-src 'self';");
    expect(contentPolicy()).toMatch(/form-action 'none'$/);
    expect(contentPolicy({ isSearch: true })).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(contentPolicy({ isSearch: true })).toMatch(/form-action 'self'$/);
  });

  test("allows frames only where a page shows one of its own site", () => {
    expect(contentPolicy()).not.toContain("frame-src");
    expect(contentPolicy({ framesOwn: true })).toContain("frame-src 'self';");
  });

  test("allows code made of text only where a live cell works with Arquero, which makes it", () => {
    expect(contentPolicy()).not.toContain("'unsafe-eval'");
    expect(contentPolicy({ runsArquero: true })).toContain("script-src 'self' 'unsafe-eval';");
  });
});

test("a page that leads on is under the policy before it says where", () => {
  const page = redirectPage("/reports/new/?a=1&b=2", []);
  const head =
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"';
  expect(page.startsWith(head)).toBe(true);
});
