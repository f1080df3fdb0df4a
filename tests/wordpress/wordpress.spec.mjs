// In a real WordPress: what our page prints, pasted into a Custom HTML block, and what
// the plugin makes of its shortcode, its block and a link.

import { expect, test as base } from "../e2e/blog.mjs";
import { words } from "../e2e/words.mjs";

const wordpress = JSON.parse(process.env.UNSEAT_WORDPRESS);
const { blog } = words;

const test = base.extend({
  /** Publishes a post as somebody, by the way the editor uses, and gives its address. */
  publish: async ({ watch }, use) => {
    // What the theme asks for, and does not get, is its own business.
    watch.allow(/^foreign: |Unrecognized feature|Failed to load resource/);
    await use(async (content, who = "admin") => {
      const answer = await fetch(`${wordpress.address}/?rest_route=/wp/v2/posts`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Basic ${Buffer.from(`${who}:${wordpress[who]}`).toString("base64")}`,
        },
        body: JSON.stringify({ title: "A post", status: "publish", content }),
      });
      const post = await answer.json();
      expect(answer.status, JSON.stringify(post)).toBe(201);
      return post.link;
    });
  },
});

/** What our page prints for these choices. */
async function printed(page, choices = {}) {
  await page.goto("blog/");
  for (const [name, value] of Object.entries(choices)) {
    const { legend, ...labels } = blog.choices[name];
    await page.getByRole("group", { name: legend }).getByRole("radio", { name: labels[value], exact: true }).check();
  }
  return page.locator("#snippet").textContent();
}

const html = (snippet) => `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`;
const shortcode = (text) => `<!-- wp:shortcode -->${text}<!-- /wp:shortcode -->`;

/** The element in a post plays, and is as tall as it says. */
async function plays(page) {
  const widget = page.locator("unseat-widget");
  await widget.locator("[part=start]").click();
  await expect(widget.locator("main.player, .quiz, h1").first()).toBeVisible();
  expect((await widget.boundingBox()).height).toBe(640);
}

async function framePlays(page) {
  const widget = page.frameLocator("iframe").first().locator("unseat-widget");
  await widget.locator("[part=start]").click();
  await expect(widget.locator("main.player, h1").first()).toBeVisible();
}

test("the printed snippet plays in a Custom HTML block", async ({ page, publish }) => {
  await page.goto(await publish(html(await printed(page))));
  await expect(page.locator("unseat-widget li").first()).toBeAttached();
  await plays(page);
});

test("the printed frame plays in a Custom HTML block", async ({ page, publish }) => {
  await page.goto(await publish(html(await printed(page, { form: "frame", view: "quiz" }))));
  await framePlays(page);
});

test("from a writer whose scripts are taken out, the plain list stays", async ({ page, publish }) => {
  await page.goto(await publish(html(await printed(page)), "author"));
  await expect(page.locator("unseat-widget, script[src*='/unseat.js']")).toHaveCount(0);
  await expect(page.getByText("Glute bridge, ")).toBeVisible();
  await expect(page.getByRole("link", { name: blog.snippet.guided })).toBeVisible();
});

test("the shortcode plays, also from a writer whose scripts are taken out", async ({ page, publish }) => {
  await page.goto(await publish(shortcode('[unseat view="quiz" theme="dark"]'), "author"));
  expect(await page.locator("unseat-widget").evaluate((it) => it.choices)).toMatchObject({ view: "quiz", theme: "dark" });
  await plays(page);
  await expect(page.locator("script[src*='/unseat.js']")).toHaveCount(1);
});

test("the article is in the post, whole and as tall as it is", async ({ page, publish }) => {
  await page.goto(await publish(shortcode('[unseat view="learn"]')));
  const widget = page.locator("unseat-widget");
  await widget.locator("[part=start]").click();
  await expect(widget.getByRole("heading", { level: 2 }).first()).toBeVisible();
  expect(await widget.locator("p").count()).toBeGreaterThan(10);
});

test("two of them share one script, and what is wrong in them is left out", async ({ page, publish }) => {
  const wrong = `[unseat view='quiz" onload="alert(1)' minutes="<b>" nonsense="1"]Plain <script>alert(1)</script><em>words</em>[/unseat]`;
  await page.goto(await publish(shortcode(`${wrong} [unseat minutes="4" form="frame"]`), "author"));
  const widget = page.locator("unseat-widget");
  expect(await widget.evaluate((it) => it.getAttributeNames().sort())).toEqual(["style", "view"]);
  await expect(widget).toHaveAttribute("view", "warm-up");
  await expect(widget.locator("em")).toHaveText("words");
  await expect(widget.locator("script")).toHaveCount(0);
  await framePlays(page);
});

for (const view of ["quiz", "learn"]) {
  test(`a link on a line of its own turns into the frame: ${view}`, async ({ page, publish, site }) => {
    const link = `${site}${view}/`;
    const embed = `<!-- wp:embed {"url":"${link}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${link}\n</div></figure><!-- /wp:embed -->`;
    await page.goto(await publish(embed, "author"));
    await expect(page.locator("iframe")).toHaveAttribute("src", `${site}embed/?view=${view}`);
    await framePlays(page);
  });
}

test("the block is chosen in the editor, and plays in the post", async ({ page, publish, watch }) => {
  watch.allow(/./);
  test.setTimeout(180_000);
  await publish("");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${wordpress.address}/wp-login.php`);
  await page.locator("#user_login").fill("admin");
  await page.locator("#user_pass").fill("admin");
  await page.locator("#wp-submit").click();
  await page.waitForURL(/wp-admin/, { timeout: 60_000 });
  await page.goto(`${wordpress.address}/wp-admin/post-new.php`, { timeout: 60_000 });
  await page.waitForFunction(() => window.wp?.blocks?.getBlockType("unseat/widget"), undefined, { timeout: 60_000 });
  await page.evaluate(() => {
    wp.data.dispatch("core/preferences")?.set("core/edit-post", "welcomeGuide", false);
    wp.data.dispatch("core/editor").editPost({ title: "By block" });
    wp.data.dispatch("core/block-editor").insertBlocks(wp.blocks.createBlock("unseat/widget", {}));
  });
  const view = page.getByLabel("What readers get");
  await page.evaluate(() => {
    const [block] = wp.data.select("core/block-editor").getBlocks();
    wp.data.dispatch("core/block-editor").selectBlock(block.clientId);
    wp.data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block");
  });
  await view.selectOption("break");
  await expect(page.locator(".wp-block-unseat-widget")).toContainText("Desk break");
  const link = await page.evaluate(async () => {
    wp.data.dispatch("core/editor").editPost({ status: "publish" });
    await wp.data.dispatch("core/editor").savePost();
    return wp.data.select("core/editor").getPermalink();
  });
  await page.goto(link);
  await expect(page.locator("unseat-widget")).toHaveAttribute("view", "break");
  await plays(page);
});

test("a feed has the plain content, and no frame", async ({ publish }) => {
  await publish(shortcode('[unseat view="quiz" form="frame"]'));
  const feed = await (await fetch(`${wordpress.address}/?feed=rss2`)).text();
  const [, newest] = feed.split("<item>");
  expect(newest).toContain("/quiz/\">Who leads");
  expect(newest).not.toContain("<iframe");
});
