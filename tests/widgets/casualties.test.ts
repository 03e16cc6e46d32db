import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {clear, mountWidget, names, part, text} from '../support/mount.ts';

describe('<conflict-casualties>', () => {
  afterEach(clear);

  it('bare shows Kandadji with its parts, injured and the claim about militants', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    const said = names(widget).join('\n');
    assert.match(said, /Killed \(soldiers\): 12 people/);
    assert.match(said, /in combat: 7 people/);
    assert.match(said, /in a road accident: 5 people/);
    assert.match(said, /Injured: 7 people/);
    assert.match(said, /Militants killed: about 100 people/);
    assert.match(said, /over 100 people/);
    assert.include(text(part(widget, 'summary')), '12 soldiers killed');
    assert.include(text(part(widget, 'summary')), '7 in combat and 5 in a road accident');
  });
});
