/** Takes the first file dropped anywhere on the page, which would otherwise leave the page for it; `zone` shows it. */
export function watchDrops(zone: HTMLElement, take: (files: FileList) => void): void {
  const carries = ({dataTransfer}: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    zone.classList.add('over');
  });
  // A pointer that goes nowhere has left the window.
  addEventListener('dragleave', ({relatedTarget}) => {
    if (!relatedTarget) zone.classList.remove('over');
  });
  addEventListener('drop', (event) => {
    zone.classList.remove('over');
    const file = event.dataTransfer?.files[0];
    if (!carries(event) || !file) return;
    event.preventDefault();
    const one = new DataTransfer();
    one.items.add(file);
    take(one.files);
  });
}
