import { defineConfig } from "@playwright/test";
import { address, launchOptions, phone } from "./browser.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "../../target/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Two cores may be busy with something else; what hangs hangs longer still.
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    actionTimeout: 10_000,
    baseURL: address,
    launchOptions,
    // What is kept on the device would hide what a test keeps from the page.
    serviceWorkers: "block",
    viewport: phone,
    locale: "en-GB",
    // Whoever looks into a failure adds --trace on: recording takes longer than the tests.
  },
});
