/** Puts into an object, and the objects in it, what another of the same shape has beside it. */
export function complete(target: object, more: object): void {
  for (const [key, value] of Object.entries(more) as [keyof typeof target, unknown][]) {
    if (typeof value !== 'object' || value === null) Object.assign(target, {[key]: value});
    else if (target[key] === undefined) Object.assign(target, {[key]: value});
    else complete(target[key], value);
  }
}
