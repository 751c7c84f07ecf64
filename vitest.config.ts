import { defineConfig } from "vitest/config";

const WORLDLY = { testTimeout: 60_000, hookTimeout: 60_000 };

// `core` is pure, so its tests share one context; everything else touches the world and runs isolated. `command` runs
// the built command as users do; `browser` walks through the site in Chromium; `package` installs the packed tarball in an empty folder, for `npm test` only.
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "core", include: ["src/core/**/*.test.ts"], pool: "threads", isolate: false },
      },
      {
        test: {
          ...WORLDLY,
          name: "shell",
          include: [
            "src/shell/**/*.test.ts",
            "src/*.test.ts",
            "test/**/*.test.ts",
            "{evals,scripts,benches,training}/**/*.test.ts",
          ],
          exclude: ["test/cli/**", "test/hostile/**", "test/package/**", "test/browser/**"],
        },
      },
      {
        test: {
          ...WORLDLY,
          name: "command",
          include: ["test/cli/**/*.test.ts", "test/hostile/**/*.test.ts"],
          globalSetup: "test/built.ts",
        },
      },
      {
        test: {
          testTimeout: 120_000,
          hookTimeout: 120_000,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          fileParallelism: false,
        },
      },
      {
        test: {
          testTimeout: 300_000,
          hookTimeout: 300_000,
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: "test/built.ts",
        },
      },
    ],
  },
});
