import { defineConfig } from "@playwright/test";
import { address, launchOptions, phone } from "./browser.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "../../target/e2e",
  fullyParallel: true,
  workers: 2,
  // Two cores may be busy with something else; what hangs hangs longer still.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    actionTimeout: 15_000,
    baseURL: address,
    launchOptions,
    // What is kept on the device would hide what a test keeps from the page.
    serviceWorkers: "block",
    viewport: phone,
    locale: "en-GB",
    trace: "retain-on-failure",
  },
});
