// Brings the pages of Learn to life: they can be read without it. Figures move, a hip
// bends by a slider, the library can be searched, and a page can be printed.

import type { UpdateScript } from "../page/around.ts";

/** How a figure moves: each moving part, and what it looks like at each moment. */
interface Film {
  length: number;
  loops: boolean;
  tracks: [part: string, frames: Keyframe[]][];
}

const film = new Map<string, Promise<Film>>();
const less = matchMedia("(prefers-reduced-motion: reduce)");

/** Does it for what is below `root`: a page of ours, or an element on another's. */
export default function install(root: Element) {
  const demos = [...root.querySelectorAll<HTMLElement>("[data-film]")].map(demo);
  less.addEventListener("change", () => demos.forEach(({ end }) => less.matches && end()));
  // A page about one movement shows it; where there are more, one asks for each.
  if (demos.length === 1 && !less.matches) demos[0]?.play();
  for (const button of root.querySelectorAll("[data-do=print]")) {
    button.addEventListener("click", () => print());
  }
  for (const form of root.querySelectorAll<HTMLFormElement>("form.finder")) finder(form, root);
  for (const element of root.querySelectorAll(".hinge__live")) hinge(element);
}

/** How a figure moves; asked for again after a failure. */
function fetched(address: string) {
  const known = film.get(address);
  if (known) return known;
  const came: Promise<Film> = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  });
  came.catch(() => film.delete(address));
  film.set(address, came);
  return came;
}

/** A figure with its button. */
function demo(element: HTMLElement) {
  const button = element.querySelector("[data-do=play]")!;
  const label = button.querySelector<HTMLElement>("[data-other]")!;
  const { textContent: begins } = label;
  const { other: ends } = label.dataset;
  let moving: Animation[] = [];
  let isWanted = false;

  function say() {
    label.textContent = (isWanted && ends) || begins;
  }

  function begin({ length, loops, tracks }: Film) {
    const timing: KeyframeAnimationOptions = { duration: length, iterations: loops ? Infinity : 1, fill: "both" };
    moving = tracks.flatMap(([part, frames]) => {
      const found = element.querySelector(`.demo__stage [data-part="${part}"]`);
      return found ? [found.animate(frames, timing)] : [];
    });
    // One that ends can be seen again.
    if (!loops && moving[0]) moving[0].onfinish = end;
  }

  async function play() {
    isWanted = true;
    say();
    try {
      const frames = await fetched(element.dataset.film!);
      if (!isWanted) return;
      if (moving.length) moving.forEach((it) => it.play());
      else begin(frames);
    } catch {
      // The picture and the key poses are still there.
      pause();
    }
  }

  function pause() {
    isWanted = false;
    moving.forEach((it) => it.pause());
    say();
  }

  function end() {
    pause();
    // A hold stays as it ended; whoever wants less motion gets the picture back.
    if (less.matches) moving.forEach((it) => it.cancel());
    moving = [];
  }

  button.addEventListener("click", () => (isWanted ? pause() : play()));
  return { play, end };
}

/** A hip that bends: the slider says which frame of it shows. */
function hinge(element: Element) {
  const slider = element.querySelector("input")!;
  const frames = element.querySelectorAll("li");

  function show() {
    const { textContent, dataset } = frames[Number(slider.value)]!;
    slider.setAttribute("aria-valuetext", textContent);
    element.querySelector(".hinge__said")!.textContent = textContent;
    for (const name of ["transform", "d"]) {
      for (const part of element.querySelectorAll<SVGElement>(`[data-${name}]`)) {
        part.setAttribute(name, dataset[part.dataset[name]!] ?? "");
      }
    }
  }

  slider.addEventListener("input", show);
  // A browser that comes back leaves it where it was.
  addEventListener("pageshow", show);
  show();
}

/** The field and the filters of the library. */
function finder(form: HTMLFormElement, root: Element) {
  const status = form.querySelector<HTMLElement>("[role=status]")!;
  const field = form.querySelector<HTMLInputElement>("[name=search]")!;
  const entries = [...root.querySelectorAll<HTMLElement>(".entry")].map((element) => ({
    element,
    traits: element.dataset.traits!.split(" "),
    said: plain(`${element.textContent} ${element.dataset.more}`),
  }));
  // What asks for care is found by words alone, and is no exercise to count.
  const also = [...root.querySelectorAll<HTMLElement>(".also")].map((element) => ({
    element,
    said: plain(`${element.textContent} ${element.dataset.more}`),
  }));
  const groups = [...root.querySelectorAll<HTMLElement>(".library__group")];

  function find() {
    const words = plain(field.value).split(" ").filter(Boolean);
    const wanted = [...form.querySelectorAll("select")].map(({ value }) => value).filter(Boolean);
    let count = 0;
    for (const { element, traits, said } of entries) {
      const now = plain(element.textContent);
      const isFound = words.every((word) => said.includes(word) || now.includes(word)) && wanted.every((it) => traits.includes(it));
      element.hidden = !isFound;
      count += Number(isFound);
    }
    for (const { element, said } of also) {
      element.hidden = wanted.length > 0 || !words.every((word) => said.includes(word));
    }
    for (const group of groups) group.hidden = !group.querySelector(":is(.entry, .also):not([hidden])");
    const { one = "", many = "", none = "" } = status.dataset;
    status.textContent = count === 0 ? none : count === 1 ? one : many.replace("{count}", String(count));
  }

  form.addEventListener("input", find);
  form.addEventListener("submit", (event) => event.preventDefault());
  // A form is empty only when its event is over.
  form.addEventListener("reset", () => setTimeout(find));
  // A browser that comes back fills fields in again.
  addEventListener("pageshow", find);
  find();
}

/** A text as it is compared: small letters, and nothing but words. */
function plain(text: string) {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const page = document.querySelector("#unseat[data-view=learn]");
if (page) {
  install(page);
  // It keeps the app, and these pages, for later. In a frame it is a guest.
  if (self === top) {
    const update: Promise<UpdateScript> = import("./update.js");
    update.then(({ default: keep }) => keep({})).catch(() => {});
  }
}
