import { openDesk } from "../../src/shell/store/open-desk.ts";
import { testDesk } from "./desk-contract.ts";

testDesk({
  name: "memory",
  lacks: {
    lasting: "a desk in memory is gone with its process, so nobody can open it again.",
    locking: "no other process can reach it.",
  },
  place: async () => ({ open: (options) => openDesk({ type: "memory" }, options) }),
});
