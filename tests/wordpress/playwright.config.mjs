import { defineConfig } from "@playwright/test";
import usual from "../e2e/playwright.config.mjs";

export default defineConfig({ ...usual, testDir: ".", outputDir: "../../target/wordpress/e2e", workers: 1 });
