/* The block in the editor: its attributes are chosen from lists, and the figure is seen while they are. */
(({blocks, element, blockEditor, components, i18n}, {widgets, frame}) => {
  const {createElement: h, useEffect, useRef, useState} = element;
  const {InspectorControls, useBlockProps} = blockEditor;
  const {FormTokenField, PanelBody, Placeholder, SelectControl, TextControl, TextareaControl} =
    components;
  const {ToggleControl} = components;
  const {__} = i18n;
  const text = (said) => __(said, 'conflict-widgets');
  const usualHeight = 640;

  const widgetOf = (tag) => widgets.find((widget) => widget.tag === tag);

  /** The address of the frame that draws the block's figure. */
  const addressOf = ({tag, options}) =>
    `${frame}?${new URLSearchParams({widget: tag.replace('conflict-', ''), ...options})}`;

  /** What the figure in a frame says of itself, in one or two sentences; nothing while it is not drawn. */
  function sentenceOf(frameElement) {
    const figure = frameElement.contentDocument?.querySelector('[state="ready"]');
    const parts = ['heading', 'summary'].map((part) =>
      figure?.shadowRoot.querySelector(`[part~="${part}"]`)?.textContent.replace(/\s+/g, ' ').trim()
    );
    return parts.filter(Boolean).join('. ');
  }

  /** The figure itself, in a frame as high as it needs; `onDrawn` hears what it says. */
  function Preview({address, onDrawn}) {
    const ref = useRef();
    const [height, setHeight] = useState(usualHeight);
    useEffect(() => {
      const view = ref.current.ownerDocument.defaultView;
      const listen = ({source, data}) => {
        if (source !== ref.current?.contentWindow || data?.type !== 'embed-size') return;
        setHeight(data.height);
        onDrawn(sentenceOf(ref.current));
      };
      view.addEventListener('message', listen);
      return () => view.removeEventListener('message', listen);
    });
    return h('iframe', {
      ref,
      src: address,
      title: text('Preview of the figure'),
      height,
      // The block is chosen by a click on it; what is drawn is not for use here.
      style: {width: '100%', border: 0, pointerEvents: 'none'},
    });
  }

  /** One attribute's control. An empty value is none. */
  function Control({attribute: {label, help, kind, values = []}, value, onChange}) {
    const shared = {label, help, __nextHasNoMarginBottom: true};
    if (kind === 'switch')
      return h(ToggleControl, {
        ...shared,
        checked: value === 'true',
        onChange: (on) => onChange(on ? 'true' : ''),
      });
    if (kind === 'choice')
      return h(SelectControl, {
        ...shared,
        value,
        options: [{value: '', label: text('As usual')}, ...values],
        onChange,
      });
    if (kind === 'list') {
      const labelOf = (id) => values.find((known) => known.value === id)?.label ?? id;
      const idOf = (said) => values.find((known) => known.label === said)?.value ?? said;
      return h(FormTokenField, {
        label,
        value: value ? value.split(' ').map(labelOf) : [],
        suggestions: values.map((known) => known.label),
        maxSuggestions: 200,
        __experimentalExpandOnFocus: true,
        __experimentalValidateInput: (said) => values.some((known) => known.label === said),
        onChange: (tokens) => onChange(tokens.map(idOf).join(' ')),
      });
    }
    return h(TextControl, {
      ...shared,
      value,
      type: kind === 'number' ? 'number' : 'text',
      onChange,
    });
  }

  function Edit({attributes, setAttributes}) {
    const {tag, options, sentence} = attributes;
    const widget = widgetOf(tag);
    const drawnSentence = useRef('');
    const props = useBlockProps();
    const choose = h(SelectControl, {
      label: text('Figure'),
      value: tag,
      options: [
        {value: '', label: text('Choose a figure')},
        ...widgets.map(({tag: value, title: label}) => ({value, label})),
      ],
      onChange: (chosen) => setAttributes({tag: chosen, options: {}}),
      __nextHasNoMarginBottom: true,
    });
    if (!widget)
      return h(
        'div',
        props,
        h(Placeholder, {icon: 'chart-bar', label: text('Conflict figure')}, choose)
      );
    const set = (name) => (value) => {
      const others = {...options};
      delete others[name];
      setAttributes({options: value === '' ? others : {...others, [name]: value}});
    };
    // The author's own sentence stays; without one the figure's stands there, and follows the figure.
    const onDrawn = (said) => {
      const own = sentence && sentence !== drawnSentence.current;
      if (!said || own || said === sentence) return;
      drawnSentence.current = said;
      setAttributes({sentence: said});
    };
    return h(
      'div',
      props,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          {title: text('Figure')},
          choose,
          h(TextareaControl, {
            label: text('Sentence'),
            help: text('Read in feeds, in mail, and wherever no script runs.'),
            value: sentence,
            onChange: (said) => setAttributes({sentence: said}),
            __nextHasNoMarginBottom: true,
          })
        ),
        h(
          PanelBody,
          {title: text('What it shows')},
          widget.attributes.map((attribute) =>
            h(Control, {
              key: attribute.name,
              attribute,
              value: options[attribute.name] ?? '',
              onChange: set(attribute.name),
            })
          )
        )
      ),
      h(Preview, {address: addressOf(attributes), onDrawn})
    );
  }

  blocks.registerBlockType('conflict-widgets/figure', {
    edit: Edit,
    save: ({attributes: {sentence}}) => h('p', useBlockProps.save(), sentence),
  });
  for (const {tag, title, description} of widgets)
    blocks.registerBlockVariation('conflict-widgets/figure', {
      name: tag,
      title,
      description,
      icon: 'chart-bar',
      attributes: {tag},
      isActive: ['tag'],
    });
})(window.wp, window.conflictWidgets);
