/**
 * The floor: the same three charts as somebody draws them by hand with D3, with heading, sentence and source, a name on
 * every mark, and nothing else. `mount` makes a chart, `update` gives it other data.
 */
import {axisBottom, axisLeft, create, max, scaleBand, scaleLinear, utcFormat} from 'd3';

const width = 660;
const names = new Intl.DisplayNames('en', {type: 'region'});
const number = (value) => value.toLocaleString('en');

const rowsOf = {
  'conflict-casualties': ({incidents}) =>
    incidents.map(({place, start, claims}) => ({
      name: `${place.name}, ${start}`,
      value: claims[0].fatalities,
    })),
  'conflict-troops': ({deployments}) =>
    deployments
      .map(({sending, claims}) => ({name: names.of(sending), value: claims[0].personnel}))
      .sort((a, b) => b.value - a.value),
  'conflict-attacks': ({counts}) =>
    counts[0].values.map(({period, best}) => ({name: period, value: best})),
};

export function mount(tag, data, place) {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  const sentence = document.createElement('p');
  const source = document.createElement('p');
  const link = document.createElement('a');
  link.href = 'https://example.org/';
  link.textContent = 'Gazette';
  source.append('Source: ', link);
  const svg = create('svg').attr('width', width).attr('role', 'img');
  section.append(heading, sentence, svg.node(), source);
  place.append(section);
  const chart = {tag, heading, sentence, svg};
  update(chart, data);
  return chart;
}

export function update(chart, data) {
  const {tag, heading, sentence} = chart;
  const rows = rowsOf[tag](data);
  heading.textContent = data.title;
  sentence.textContent = `Most: ${number(max(rows, ({value}) => value))}. Data to ${data.asOf}.`;
  if (tag === 'conflict-attacks') drawColumns(chart.svg, rows);
  else drawBars(chart.svg, rows);
}

/** What a pointer and a screen reader are told of a mark. */
function nameMarks(marks, nameOf) {
  marks
    .selectAll('title')
    .data((row) => [row])
    .join('title')
    .text((row) => `${nameOf(row)}: ${number(row.value)}`);
}

function drawBars(svg, rows) {
  const step = 28;
  const x = scaleLinear([0, max(rows, ({value}) => value)], [0, width - 280]);
  svg.attr('height', rows.length * step);
  svg
    .selectAll('rect')
    .data(rows)
    .join('rect')
    .attr('x', 200)
    .attr('y', (_, index) => index * step + 4)
    .attr('height', step - 8)
    .attr('width', ({value}) => x(value))
    .attr('fill', '#0f4c99')
    .call(nameMarks, ({name}) => name);
  svg
    .selectAll('text.name')
    .data(rows)
    .join('text')
    .attr('class', 'name')
    .attr('y', (_, index) => index * step + 19)
    .text(({name}) => name);
  svg
    .selectAll('text.value')
    .data(rows)
    .join('text')
    .attr('class', 'value')
    .attr('x', ({value}) => 206 + x(value))
    .attr('y', (_, index) => index * step + 19)
    .text(({value}) => number(value));
}

const month = utcFormat('%b %Y');

function drawColumns(svg, rows) {
  const height = 260;
  const x = scaleBand(
    rows.map(({name}) => name),
    [40, width]
  ).padding(0.15);
  const y = scaleLinear([0, max(rows, ({value}) => value)], [height - 24, 20]).nice();
  svg.attr('height', height);
  svg
    .selectAll('rect')
    .data(rows)
    .join('rect')
    .attr('x', ({name}) => x(name))
    .attr('y', ({value}) => y(value))
    .attr('width', x.bandwidth())
    .attr('height', ({value}) => y(0) - y(value))
    .attr('fill', '#0f4c99')
    .call(nameMarks, ({name}) => month(new Date(name)));
  svg
    .selectAll('g.x')
    .data([0])
    .join('g')
    .attr('class', 'x')
    .attr('transform', `translate(0,${height - 24})`)
    .call(
      axisBottom(x).tickValues(rows.map(({name}) => name).filter((name) => name.endsWith('-01')))
    );
  svg
    .selectAll('g.y')
    .data([0])
    .join('g')
    .attr('class', 'y')
    .attr('transform', 'translate(40,0)')
    .call(axisLeft(y).ticks(5));
}
