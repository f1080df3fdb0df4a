// What only the quiz asks of the browser. It is loaded with the questions, so
// that a visit without them downloads none of it.

import { Failure, fetched } from "../failure.ts";
import type { Card, Gift, Given, How } from "../host.ts";
import type { Brings } from "./script.ts";
import { canOffer, copy, download, dress, offer, refused } from "./sharing.ts";

const NAME = "unseat.png";
const WAYS: Record<How, (gift: Gift) => Promise<Given>> = {
  copy: ({ link }) => copy(link),
  offer: offerPicture,
  save,
};

/** Brings what hands a result on, and the look of the quiz. */
export default async function bring(root: Element): Brings<"sharing"> {
  await dress(root, new URL("quiz.css", import.meta.url).href);
  return {
    sharing: {
      canOffer,
      give: (how, gift) => WAYS[how](gift).catch(() => refused(root)),
    },
  };
}

/** Offers it to other apps, with the picture where they take one. */
async function offerPicture({ text, link, card }: Gift) {
  const files = await drawn(link, card).then((picture) => [picture], () => []);
  const plain = { text, url: link };
  const whole = { ...plain, files };
  return offer(navigator.canShare?.(whole) ? whole : plain, link);
}

async function save({ link, card }: Gift): Promise<Given> {
  download(await drawn(link, card), NAME);
  return "saved";
}

/** The card beside the page of a result, with its own numbers, as a file. */
async function drawn(link: string, card: Card = {}) {
  const blank = await fetched(new URL("card.svg", link).href);
  const svg = (await blank.text()).replace(/\{(\d)\}/g, (_, place) => card[place] ?? "");
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  const type = "image/png";
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  if (!bytes) throw new Failure("unable", "no picture could be made");
  return new File([bytes], NAME, { type });
}
