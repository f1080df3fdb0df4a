/**
 * What moves does so by the browser's own clock, which no test can set: the
 * figure is held a good way into its movement, the ring where the digits say.
 */
export function settle(page) {
  return page.evaluate(() => {
    const seconds = Number(document.querySelector(".now [role=timer]")?.textContent);
    for (const animation of document.getAnimations()) {
      const { duration } = animation.effect.getComputedTiming();
      const isRing = animation.effect.target.closest(".ring");
      animation.pause();
      animation.currentTime = isRing ? duration - seconds * 1000 : duration * 0.4;
    }
  });
}
