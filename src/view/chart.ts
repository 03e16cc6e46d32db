import type {TemplateResult} from 'lit';
import type {Figure} from '../model/figure.ts';
import {barsView} from './bars.ts';
import {columnsView} from './columns.ts';
import type {Scene} from './scene.ts';
import {stepsView} from './steps.ts';

/** The picture of a figure, by its kind. */
export function chartView(figure: Figure, scene: Scene): TemplateResult {
  switch (figure.kind) {
    case 'bars':
      return barsView(figure, scene);
    case 'columns':
      return columnsView(figure, scene);
    case 'steps':
      return stepsView(figure, scene);
  }
}
