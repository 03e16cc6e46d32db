import type {Claimant, PresenceClaim, Source} from '../data/claim.ts';
import type {Deployment} from '../data/dataset.ts';
import {maxText} from '../data/format/limits.ts';
import {codeOf, copyOf} from './cells.ts';
import {keyOfEntry} from './entries.ts';
import type {TroopStatement, Warn} from './reader.ts';

const shorten = (text: string) => (text.length > maxText ? `${text.slice(0, maxText - 1)}…` : text);

type Entry = Omit<Deployment, 'claims'> & {readonly claims: PresenceClaim[]};

/** Statements about forces, put together by sender, host, kind and mission, the oldest first. */
export class DeploymentList {
  readonly sources = new Map<string, Source>();
  readonly claimants = new Map<string, Claimant>();
  readonly #entries = new Map<string, Entry>();

  /** `warn` is told of a statement that stands beside another one of the same day. */
  add(statement: TroopStatement, warn: Warn): void {
    const {claim, claimant, source, ...about} = copyOf(statement);
    const {sending, label, host, force, mission} = about;
    const key = JSON.stringify([sending, label, host, force, mission]);
    const entry = this.#entries.get(key) ?? {...about, id: this.#id(about), claims: []};
    this.#entries.set(key, entry);
    const publisher = shorten(source.publisher);
    const sourceKey = keyOfEntry(this.sources, publisher, {...source, publisher});
    const name = shorten(claimant);
    const said: PresenceClaim = {
      ...claim,
      claimant: keyOfEntry(this.claimants, name, {name}),
      source: sourceKey,
    };
    const rival = entry.claims.some(({asOf}) => asOf === said.asOf);
    if (rival)
      warn(
        'A second statement about the same forces on the same day stands beside the first, as a rival.',
        `${said.asOf} ${sending ?? name}`
      );
    entry.claims.push(rival ? {...said, rival} : said);
  }

  list(): readonly Deployment[] {
    return [...this.#entries.values()].map((entry) => ({
      ...entry,
      claims: entry.claims.sort((a, b) => Number(a.asOf > b.asOf) - Number(a.asOf < b.asOf)),
    }));
  }

  #id({sending, label, host, force, mission}: Omit<Deployment, 'id' | 'claims'>): string {
    const words = (text: Deployment['label']) => (typeof text === 'string' ? codeOf(text) : '');
    const base = [sending?.toLowerCase() ?? words(label), host.toLowerCase()]
      .concat(force === 'military' ? [] : force, words(mission))
      .filter(Boolean)
      .join('-');
    const taken = [...this.#entries.values()].map(({id}) => id);
    for (let i = 1; ; i++) {
      const id = i === 1 ? base : `${base}-${i}`;
      if (!taken.includes(id)) return id;
    }
  }
}
