const cuts = new Set(['hidden', 'clip']);

/**
 * Themes take every frame for a video: they put it into a box of a video's shape, over which it lies, and cut off what
 * is larger. Such boxes become as high as the frame.
 */
export function openBoxes(frame: HTMLElement): void {
  const lies = getComputedStyle(frame).position === 'absolute' ? frame.offsetParent : null;
  for (let box = frame.parentElement; box && box !== document.body; box = box.parentElement) {
    if (box !== lies && !cuts.has(getComputedStyle(box).overflowY)) continue;
    if (box.clientHeight >= frame.offsetHeight) continue;
    box.style.boxSizing = 'content-box';
    box.style.paddingBlock = '0';
    box.style.aspectRatio = 'auto';
    box.style.maxHeight = 'none';
    box.style.height = `${frame.offsetHeight}px`;
  }
}
