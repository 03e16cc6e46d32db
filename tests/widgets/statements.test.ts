import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {clear, mountWidget, text} from '../support/mount.ts';

/** What the article that the dataset grew from says, as a reader of the bare widgets sees it, set right where it errs. */
const statements: readonly (readonly [string, tag: string, seen: RegExp])[] = [
  [
    '1 the day of the attack',
    'casualties',
    /An article dated 20 September 2024 told of this attack; it was on 28 September 2023/,
  ],
  [
    '2 twelve dead, of two causes',
    'casualties',
    /12 soldiers killed, according to Niger’s defence minister: 7 in combat and 5 in a road accident/,
  ],
  [
    '3 militants killed, a claim',
    'casualties',
    /The same account gives about 100 militants killed; that is not verified and not counted here/,
  ],
  ['4 seven injured', 'casualties', /7 injured\./],
  [
    '5 attacks since the coup',
    'attacks',
    /13 in the 12 months before the coup, 27 in the 12 months after/,
  ],
  ['6 the reason the junta gave', 'troops', /Junta gives insecurity as its reason/],
  ['7 French soldiers gone', 'troops', /France in December 2023/],
  ['8 the ambassador', 'troops', /French ambassador leaves Niger/],
  ['8 the blockade, a claim', 'troops', /French embassy cut off, says France’s president/],
  ['9 soldiers recalled', 'troops', /Soldiers recalled to Niamey/],
  [
    '10 not the deadliest',
    'casualties',
    /not the deadliest since the coup: 17 soldiers fell at Koutougou/,
  ],
  ['11 several hundred attackers', 'casualties', /Several hundred fighters on motorbikes/],
  ['12 who they were', 'casualties', /Who attacked: .*according to UCDP/],
  ['13 the sweep', 'troops', /Sweep operation after Kandadji, says the minister/],
  ['14 the pact', 'troops', /Niger, Mali and Burkina Faso sign a defence pact/],
  [
    '15 US soldiers told to leave, later',
    'casualties',
    /they were told in March 2024 and gone by 15 September 2024/,
  ],
  ['16 French out of Mali', 'troops', /Last French soldiers leave Mali/],
  ['16 the UN out of Mali', 'troops', /UN mission completes its departure from Mali/],
];

describe('the default screens', () => {
  afterEach(clear);

  for (const [what, widget, seen] of statements)
    it(`show, without a table being opened: ${what}`, async () => {
      const tag = `conflict-${widget}`;
      const drawn = await mountWidget(`<${tag} loading="eager"></${tag}>`);
      assert.equal(drawn.shadowRoot!.querySelector('table'), null);
      assert.match(text(drawn.shadowRoot!.querySelector('.root')), seen);
    });
});
