// What only the quiz asks of the browser. It is loaded with the questions, so
// that a visit without them downloads none of it.

import { Failure, fetched } from "../failure.ts";
import type { Given, How, Postcard, Shape } from "../host.ts";
import type { Brings } from "./script.ts";
import { canOffer, copy, download, dress, offer, refused } from "./sharing.ts";

const NAME = "unseat.png";
const BLANKS: Record<Shape, string> = { wide: "card.svg", tall: "card-tall.svg" };
const WAYS: Record<How, (postcard: Postcard) => Promise<Given>> = {
  copy: ({ link }) => copy(link),
  describe: ({ text }) => copy(text),
  offer: offerPicture,
  save,
};

/** Brings what hands a result on, and the look of the quiz. */
export default async function bring(root: Element): Brings<"cards"> {
  await dress(root, new URL("quiz.css", import.meta.url).href);
  return {
    cards: {
      canOffer,
      give: (how, postcard) =>
        WAYS[how](postcard).catch(() => refused(root, how === "describe" ? ".share__words" : undefined)),
      draw: async (postcard) => (await shown(postcard)).src,
    },
  };
}

/** Offers it to other apps, with the picture where they take one. */
async function offerPicture(postcard: Postcard) {
  const { text, link } = postcard;
  const files = await drawn(postcard).then((picture) => [picture], () => []);
  const plain = { text, url: link };
  const whole = { ...plain, files };
  return offer(navigator.canShare?.(whole) ? whole : plain, link);
}

async function save(postcard: Postcard): Promise<Given> {
  download(await drawn(postcard), NAME);
  return "saved";
}

/** The picture beside the page of a result, with its own texts, as it shows. */
async function shown({ link, shape, card }: Postcard) {
  const blank = await fetched(new URL(BLANKS[shape], link).href);
  const svg = (await blank.text()).replace(/\{(\d)\}/g, (_, place) => card[place] ?? "");
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** The same as a file. */
async function drawn(postcard: Postcard) {
  const image = await shown(postcard);
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  const type = "image/png";
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  if (!bytes) throw new Failure("unable", "no picture could be made");
  return new File([bytes], NAME, { type });
}
