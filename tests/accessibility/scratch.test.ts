import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import '../../src/all.ts';
import {clear, mount} from '../support/mount.ts';
const all = '<conflict-casualties></conflict-casualties><conflict-casualties top="5"></conflict-casualties><conflict-attacks></conflict-attacks><conflict-troops></conflict-troops><conflict-troops view="timeline"></conflict-troops>';
it('shoots', async () => {
  for (const [lang, width] of [['en', 320], ['ar', 320], ['fr', 1000], ['ar',1000]] as const) {
    await setViewport({width, height: 800});
    document.body.style.margin='0';
    const box = await mount(all.replaceAll('></', ' loading="eager"></'), lang, width);
    await executeServerCommand('picture', {name: `scratch-${lang}-${width}`, clip: {x: 0, y: 0, width, height: box.offsetHeight}});
    clear();
  }
}).timeout(60000);
