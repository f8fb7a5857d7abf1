/** How smoothly a picture is moved. */
export interface Panned {
  /** Frames a second. */
  readonly frames: number;
  /** The longest time from one frame to the next, in milliseconds. */
  readonly longest: number;
  /** What the page does for a frame, in milliseconds: the middle one of all frames. */
  readonly work: number;
  /** So many shapes were drawn on canvases that are seen. */
  readonly shapes: number;
}

/** What is dragged, and for how long in milliseconds. */
export interface Panning {
  readonly selector: string;
  readonly duration: number;
}

/** Drags a picture to and fro, a step with each frame. It runs in the page and so brings along everything that it needs. */
export async function panned({ selector, duration }: Panning): Promise<Panned> {
  const works: number[] = [];
  let shapes = 0;
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (act) =>
    request((time) => {
      const begin = performance.now();
      act(time);
      works.push(performance.now() - begin);
    });
  const drawing = CanvasRenderingContext2D.prototype;
  const fill = Reflect.get(drawing, "fill") as () => void;
  drawing.fill = function counted(this: CanvasRenderingContext2D, ...given: readonly unknown[]) {
    if (this.canvas.isConnected) shapes += 1;
    Reflect.apply(fill, this, given);
  };
  const picture = document.querySelector(selector) as HTMLElement;
  const { left, top, width } = picture.getBoundingClientRect();
  const drag = (type: string, x: number, target: EventTarget) => {
    const place = { clientX: left + x, clientY: top + 120, bubbles: true, cancelable: true, view: window };
    target.dispatchEvent(new MouseEvent(type, place));
  };
  const nextFrame = () => new Promise<number>((resolve) => void request(resolve));
  drag("mousedown", width / 2, picture);
  const begin = await nextFrame();
  let [now, frames, longest] = [begin, 0, 0];
  while (now - begin < duration) {
    drag("mousemove", width / 2 + 0.3 * width * Math.sin((now - begin) / 300), window);
    const next = await nextFrame();
    longest = Math.max(longest, next - now);
    frames += 1;
    now = next;
  }
  drag("mouseup", width / 2, window);
  window.requestAnimationFrame = request;
  drawing.fill = fill;
  works.sort((one, other) => one - other);
  return { frames: (frames * 1_000) / (now - begin), longest, work: works[Math.floor(works.length / 2)] ?? 0, shapes };
}
