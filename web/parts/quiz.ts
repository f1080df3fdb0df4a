// What only the quiz asks of the browser. It is loaded with the questions, so
// that a visit without them downloads none of it.

import type { Root } from "../root.ts";
import { SAVED, copy, dress, offer, refused } from "./sharing.ts";

const NAME = "unseat.png";

/** Gives the root what sharing needs, and the quiz its look. */
export default async function install(root: Root) {
  await dress(root, new URL("quiz.css", import.meta.url).href);
  root.canOffer = typeof navigator.share === "function";
  root.give = (how, text, link, numbers) =>
    [() => copy(link), () => offerPicture(text, link, numbers), () => save(link, numbers)][how]!().catch(() => refused(root));
}

/** Offers it to other apps, with the picture where they take one. */
async function offerPicture(text: string, url: string, numbers: string) {
  const files = await drawn(url, numbers).then((picture) => [picture], () => []);
  const whole = { text, url, files };
  return offer(navigator.canShare?.(whole) ? whole : { text, url }, url);
}

async function save(link: string, numbers: string) {
  const picture = URL.createObjectURL(await drawn(link, numbers));
  const way = document.createElement("a");
  way.href = picture;
  way.download = NAME;
  way.click();
  // The browser reads it after this.
  setTimeout(() => URL.revokeObjectURL(picture), 60_000);
  return SAVED;
}

/** The card beside the page of a result, with its own numbers, as a file. */
async function drawn(link: string, numbers: string) {
  const values = numbers.split(" ");
  const blank = await fetch(new URL("card.svg", link));
  if (!blank.ok) throw new Error(`no card: ${blank.status}`);
  const svg = (await blank.text()).replace(/\{(\d)\}/g, (_, place) => values[place]!);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d")!.drawImage(image, 0, 0);
  const type = "image/png";
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  return new File([bytes!], NAME, { type });
}
