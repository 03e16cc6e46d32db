import {executeServerCommand} from '@web/test-runner-commands';

/** What is drawn in a part of the page, in its own coordinates. */
export async function pixelsOf(box: DOMRect): Promise<ImageData> {
  const clip = {
    x: Math.floor(box.x),
    y: Math.floor(box.y),
    width: Math.ceil(box.width),
    height: Math.ceil(box.height),
  };
  const image = await executeServerCommand<string, object>('picture', {clip});
  const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Where an element is on the page, with so many pixels more on each side. */
export const around = (element: Element, margin: number): DOMRect => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return new DOMRect(
    x + scrollX - margin,
    y + scrollY - margin,
    width + 2 * margin,
    height + 2 * margin
  );
};

/** How many pixels of two pictures differ so much that `differ` says so. */
export function countChanges(
  before: ImageData,
  after: ImageData,
  differ: (a: readonly number[], b: readonly number[]) => boolean
): number {
  let changes = 0;
  for (let index = 0; index < before.data.length; index += 4) {
    const [a, b] = [before, after].map(({data}) => [...data.subarray(index, index + 3)]);
    if (differ(a!, b!)) changes += 1;
  }
  return changes;
}
