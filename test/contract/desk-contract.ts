import { describe, expect, test } from "vitest";
import { testChanging } from "./changing.ts";
import { testEditing } from "./editing.ts";
import { testEntering } from "./entering.ts";
import { testErasing } from "./erasing.ts";
import { testFaceting } from "./faceting.ts";
import { testFollowing } from "./following.ts";
import { testKeeping } from "./keeping.ts";
import { testLasting, testLocking } from "./lasting.ts";
import { testShelving } from "./shelving.ts";
import type { Capability, StoreUnderTest } from "./store-under-test.ts";

/** What every desk must do, whatever it is kept in. Each store's test file calls this, and nothing is said twice. */
export function testDesk(store: StoreUnderTest): void {
  describe(`a desk in ${store.name} enters`, () => testEntering(store));
  describe(`a desk in ${store.name} keeps`, () => testKeeping(store));
  describe(`a desk in ${store.name} is followed`, () => testFollowing(store));
  describe(`a desk in ${store.name} puts rows under facets`, () => testFaceting(store));
  describe(`a desk in ${store.name} shelves rumours`, () => testShelving(store));
  describe(`a desk in ${store.name} is edited`, () => testEditing(store));
  describe(`a desk in ${store.name} tells of changes`, () => testChanging(store));
  describe(`a desk in ${store.name} erases`, () => testErasing(store));
  ifCapable(store, "lasting", testLasting);
  ifCapable(store, "locking", testLocking);
}

/** What a store lacks is a test as well, which says why; it is not a test that was left out. */
function ifCapable(
  store: StoreUnderTest,
  capability: Capability,
  suite: (store: StoreUnderTest) => void,
): void {
  const reason = store.lacks[capability];
  describe(`${capability}, in ${store.name}`, () => {
    if (reason === undefined) suite(store);
    else test(`is not asked: ${reason}`, () => expect(reason).toMatch(/\.$/));
  });
}
