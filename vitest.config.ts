import { defineConfig } from "vitest/config";

// `core` is pure, so its tests share one context; `shell` and everything in `test/` touch the world and run isolated.
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "core", include: ["src/core/**/*.test.ts"], pool: "threads", isolate: false },
      },
      {
        test: {
          name: "shell",
          include: ["src/shell/**/*.test.ts", "test/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
