/** Whole numbers in ascending order, briefly: each as its distance from the one before, seven bits a byte. */
export function packAscending(numbers: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let distance = number - before;
    before = number;
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance);
  }
  return Uint8Array.from(bytes);
}

/** So many numbers that were packed from a place in the bytes on, and the place after them. */
export function unpackAscending(
  bytes: Uint8Array,
  start: number,
  count: number,
): { readonly numbers: Uint32Array; readonly end: number } {
  const numbers = new Uint32Array(count);
  let [place, before] = [start, 0];
  for (let at = 0; at < count; at++) {
    let [distance, shift, byte] = [0, 0, 0];
    do {
      byte = bytes[place++] ?? 0;
      distance |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    before += distance;
    numbers[at] = before;
  }
  return { numbers, end: place };
}
