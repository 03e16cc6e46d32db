import {contentOf} from '../../marks/content.ts';
import {percent, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import {say} from '../../text/say.ts';
import {eventLines, lanesMark} from '../common/events.ts';
import {glyphOf, isUnnumbered} from '../common/glyph.ts';
import {readable} from '../common/reading.ts';
import {narrowest} from '../common/room.ts';
import {axisMark} from '../common/time-axis.ts';
import {gapPattern, groundOf} from '../common/uncovered.ts';
import type {StepFigure} from './figure.ts';
import {layoutSteps, type Step, type StepLayout, type Strip} from './layout.ts';

/** Share of a strip that the tallest step takes; the rest is for its number. */
const tallest = 0.72;

/** One strip a force: strength as height, time as width, all strips on one scale. */
export function stepsMark(figure: StepFigure, scene: Scene): Mark {
  const layout = layoutSteps(figure, scene.mirrored);
  return [
    'div',
    {class: 'strips'},
    [
      ['div', {class: 'over'}, [lanesMark(layout.markers)]],
      ...layout.strips.map((strip): Mark => [
        'div',
        {class: `strip-row ${strip.row.role}`},
        [
          ['div', {class: 'label'}, contentOf(strip.row.label, scene.speech)],
          [
            'svg',
            {class: 'steps', width: '100%', height: '4.2em', role: 'none'},
            stripMarks(strip, layout, scene),
          ],
        ],
      ]),
      ['div', {class: 'over'}, [axisMark(layout.years, scene.speech)]],
    ],
  ];
}

/** All that is inside of a strip; `room` in letters. */
export function stripMarks(
  strip: Strip,
  layout: StepLayout,
  scene: Scene,
  room = narrowest
): Mark[] {
  const {strips, years, markers} = layout;
  const current = scene.active ?? strips[0]?.steps[0]?.row.id;
  return [
    ...(strip === strips[0] ? [gapPattern] : []),
    [
      'g',
      {class: 'grid', 'aria-hidden': 'true'},
      [
        ...years.map(({x}): Mark => [
          'line',
          {class: 'rule', x1: percent(x), x2: percent(x), y2: '100%'},
        ]),
        ['line', {class: 'zero', x2: '100%', y1: '100%', y2: '100%'}],
      ],
    ],
    eventLines(markers),
    ...strip.steps.map((step): Mark => [
      'g',
      readable(step.row, 'step', step.row.id === current, scene.speech),
      stepMarks(step, layout, scene, room),
    ]),
  ];
}

function stepMarks(step: Step, {scale}: StepLayout, {speech, mirrored}: Scene, room: number) {
  const {left, right, labelled} = step;
  const {value} = step.row;
  const {segments, end, ending} = glyphOf(value);
  const y = (number: number): string => percent(1 - scale.position(number) * tallest);
  const across = {x: percent(left), width: percent(right - left)};
  const marks: Mark[] = [
    ['rect', {class: 'strip', ...across, height: '100%', fill: groundOf(value)}],
    ...segments
      .filter(({look}) => look !== 'whisker')
      .map(({look, from, to}): Mark => [
        'rect',
        {
          class: look === 'solid' ? 'solid strength' : look,
          part: 'bar',
          ...across,
          y: y(to),
          height: percent(scale.position(to - from) * tallest),
        },
      ]),
  ];
  if (isUnnumbered(value))
    marks.push(['rect', {class: 'older', part: 'bar', ...across, y: '86%', height: '14%'}]);
  if (ending === 'open')
    marks.push([
      'line',
      {class: 'open', x1: percent(left), x2: percent(right), y1: y(end), y2: y(end)},
    ]);
  if (labelled && end > 0) {
    const text = say({reported: value}, speech);
    // Where the step begins, or inside the picture's end where the number would run out of it.
    const wide = text.length / room;
    const begins = mirrored ? right >= wide : left + wide <= 1;
    const at = begins === mirrored ? right : left;
    const towardsRight = begins !== mirrored;
    marks.push([
      'text',
      {
        class: 'value halo',
        part: 'value',
        x: percent(begins ? at : mirrored ? 0 : 1),
        y: y(end),
        dy: '-0.35em',
        'text-anchor': towardsRight === (speech.language.direction === 'ltr') ? 'start' : 'end',
        'aria-hidden': 'true',
      },
      text,
    ]);
  }
  return marks;
}
