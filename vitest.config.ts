import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["tests/**/*.test.ts"], maxWorkers: 2, testTimeout: 120_000, hookTimeout: 60_000 } });
