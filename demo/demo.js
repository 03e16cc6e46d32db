// Shows each example's own markup above it, so that code and result cannot differ.
for (const example of document.querySelectorAll('.example')) {
  const [widget] = example.children;
  const attributes = [...widget.attributes]
    .filter(({name}) => name !== 'state')
    .map(({name, value}) => (value ? ` ${name}="${value}"` : ` ${name}`));
  const pre = document.createElement('pre');
  pre.append(document.createElement('code'));
  pre.firstChild.textContent = `<${widget.localName}${attributes.join('')}></${widget.localName}>`;
  example.prepend(pre);
}
