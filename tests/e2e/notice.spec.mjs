// What tells of a break where only the worker may show it, as on Android: a press on it
// leads to the timer. A script cannot press what the system shows, and only a press may
// bring a window to the front; so what the worker then asks for is noted.

import { expect, test, visit } from "./kept.mjs";

/** Has the worker told that a break's notification was pressed, and what it asks for. */
async function pressed(page, open) {
  await page.context().grantPermissions(["notifications"]);
  const [worker] = page.context().serviceWorkers();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.showNotification("A break is due", { body: "Two minutes." });
  });
  if (!open) await page.goto("about:blank");
  return worker.evaluate(async () => {
    const asked = [];
    WindowClient.prototype.focus = async function () {
      asked.push(["focus", this.url]);
    };
    clients.openWindow = async (url) => asked.push(["open", url]);
    const [notification] = await registration.getNotifications();
    dispatchEvent(new NotificationEvent("notificationclick", { notification }));
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    return { asked, left: (await registration.getNotifications()).length };
  });
}

test("a press on a break's notification shows the page that is open", async ({ page, host }) => {
  await visit(page, "break/");
  const address = `${host.address}break/`;
  expect(await pressed(page, true)).toEqual({ asked: [["focus", address]], left: 0 });
});

test("a press on a break's notification opens the timer where no page is open", async ({ page, host }) => {
  await visit(page);
  expect(await pressed(page, false)).toEqual({ asked: [["open", `${host.address}break/`]], left: 0 });
});
