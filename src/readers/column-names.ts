import {words} from './fold.ts';

/** What a column of a home-made table holds, and what it is called in the eight languages (accents and case aside). */
export const columnNames = {
  id: 'id | event id | incident id | identifiant | identifiant evenement | codigo | kennung',
  date: 'date | event date | incident date | date of incident | date of event | date of attack | date de l’incident | date de l’événement | date de l’attaque | date incident | jour | fecha | fecha del incidente | fecha del ataque | data | data do incidente | data do ataque | data dell’incidente | data dell’attacco | datum | datum des vorfalls | datum des angriffs | tag | giorno | التاريخ | تاريخ | تاريخ الحادث | تاريخ الهجوم | kwanan wata | rana',
  start:
    'start | start date | date start | date debut | date de début | fecha inicio | fecha de inicio | data inicio | data de início | beginn | inizio | data inizio | تاريخ البدء',
  end: 'end | end date | date end | date fin | date de fin | fecha fin | fecha de fin | data fim | data de fim | ende | fine | data fine | تاريخ الانتهاء',
  country_code:
    'iso | iso2 | iso3 | iso code | country code | country iso | code pays | codigo pais | código del país | código do país | ländercode | codice paese | رمز البلد',
  country: 'country | pays | pais | país | paese | land | البلد | الدولة | ƙasa',
  region:
    'region | admin1 | adm1 | adm 1 | province | state | région | región | provincia | região | província | regione | bundesland | المنطقة | الإقليم | المحافظة | yanki | jiha',
  place:
    'place | location | town | village | city | site | locality | lieu | localité | ville | commune | lugar | localidad | ciudad | pueblo | municipio | local | localidade | cidade | aldeia | município | luogo | località | città | villaggio | comune | ort | stadt | dorf | ortschaft | الموقع | المكان | المدينة | القرية | البلدة | wuri | gari | ƙauye',
  latitude: 'latitude | lat | latitud | latitudine | breitengrad | خط العرض',
  longitude: 'longitude | lon | lng | long | longitud | longitudine | längengrad | خط الطول',
  type: 'type | event type | kind | type d’incident | tipo | art | typ | النوع | iri',
  victims: 'victims | victimes | víctimas | vítimas | vittime | opfer | الضحايا',
  attacker:
    'attacker | perpetrator | auteur | auteurs | atacante | autor | agressor | aggressore | angreifer | täter | المهاجم | maharin',
  killed:
    'killed | deaths | dead | fatalities | people killed | tués | tué | morts | décès | nombre de morts | nombre de tués | muertos | fallecidos | mortos | mortes | uccisi | morti | getötet | getötete | tote | todesopfer | القتلى | قتلى | عدد القتلى | waɗanda aka kashe | matattu',
  killed_low: 'killed low | low | killed min',
  killed_high: 'killed high | high | killed max',
  injured:
    'injured | wounded | people injured | blessés | blessé | nombre de blessés | heridos | feridos | feriti | verletzt | verletzte | الجرحى | جرحى | الإصابات | waɗanda suka ji rauni | waɗanda suka jikkata',
  claimant:
    'claimant | according to | says | selon | d’après | según | segundo | de acordo com | secondo | laut | nach angaben | بحسب | وفقا ل | in ji',
  source:
    'source | publisher | sources | fuente | fonte | quelle | quellen | المصدر | مصدر | majiya | tushe',
  url: 'url | source url | link | lien | enlace | ligação | collegamento | الرابط',
  published: 'published | source date',
  note: 'note | notes | remarque | remarques | nota | notas | bemerkung | anmerkung | ملاحظة | ملاحظات',
} as const;

/** How a list of casualties divides its figures. */
const divisionNames = {
  party:
    'party | victim group | partie | camp | parte | bando | partei | opfergruppe | الفئة | الطرف | ɓangare',
  cause:
    'cause | cause of death | cause du décès | causa | ursache | todesursache | السبب | سبب الوفاة | dalili',
  side: 'side | côté | lado | seite | lato | الجانب | gefe',
} as const;
export type PlainColumn = keyof typeof columnNames | keyof typeof divisionNames;

/** Roles by the words of a column's name. */
type Roles<Role extends string> = ReadonlyMap<string, Role>;

/** The roles of a table by the names of its columns; a role's names stand with ` | ` between them. */
export const rolesOf = <Role extends string>(names: Readonly<Record<Role, string>>): Roles<Role> =>
  new Map(
    (Object.entries(names) as [Role, string][]).flatMap(([role, all]) =>
      [role, ...all.split(' | ')].map((name) => [words(name), role] as const)
    )
  );

const plainNames = {...columnNames, ...divisionNames};
const plainRoles = rolesOf<PlainColumn>(plainNames);

/** What a column of a list of incidents may be. */
export const plainColumns = Object.keys(plainNames) as readonly PlainColumn[];

/** Where each kind of cell stands, what is not used, and what stands there twice. */
export interface FoundColumns<Role extends string = PlainColumn> {
  /** The columns of a role, the best first: a cell is read from the first of them that is filled. */
  readonly at: ReadonlyMap<Role, readonly number[]>;
  /** Names of columns of which nothing is read. */
  readonly unused: readonly string[];
  /** Names that stand over several columns, or several names of which only the first is read. */
  readonly rivals: readonly (readonly string[])[];
}

/** What a column is by its name; what stands in brackets counts only where the name without it says nothing. */
function roleOf<Role extends string>(name: string, roles: Roles<Role>): Role | undefined {
  const inner = /[([](.*)[)\]]/.exec(name)?.[1];
  const whole = roles.get(words(name));
  if (whole || inner === undefined) return whole;
  // Deaths of one group are not the deaths.
  return /civil|sold|milit|polic|wom|femm|child|enfant|men\b|male|worker|cumul|total/i.test(inner)
    ? undefined
    : roles.get(words(name.replace(/[([].*/, '')));
}

/** Tells the columns of a home-made list of incidents by their names. */
export const findColumns = (columns: readonly string[]): FoundColumns =>
  findRoles(columns, plainRoles);

/** Tells the columns of a table by the names that its roles go by. */
export function findRoles<Role extends string>(
  columns: readonly string[],
  roles: Roles<Role>
): FoundColumns<Role> {
  const at = new Map<Role, number[]>();
  const rivals: string[][] = [];
  const unused: string[] = [];
  const found = columns.map((name) => roleOf(name, roles));
  for (const role of new Set(roles.values())) {
    const of = columns.map((_, i) => i).filter((i) => found[i] === role);
    const [first] = of;
    if (first === undefined) continue;
    const exact = of.find((i) => words(columns[i]!) === words(role)) ?? first;
    const same = of.filter((i) => words(columns[i]!) === words(columns[exact]!));
    at.set(
      role,
      [exact, ...same.filter((i) => i !== exact)].sort((a, b) => a - b)
    );
    if (of.length > 1) rivals.push(of.map((i) => columns[i]!));
    unused.push(...of.filter((i) => !same.includes(i)).map((i) => columns[i]!));
  }
  for (const [i, name] of columns.entries()) if (!found[i] && name) unused.push(name);
  return {at, unused, rivals};
}

/** What every column was read as, for those of which something is read. */
export function usesOf(
  columns: readonly string[],
  {at}: FoundColumns<string>,
  wide: readonly {readonly column: number; readonly party: string}[] = []
): (string | undefined)[] {
  const uses: (string | undefined)[] = columns.map(() => undefined);
  for (const [role, places] of at) for (const place of places) uses[place] = role;
  for (const {column, party} of wide) uses[column] = `killed: ${party}`;
  return uses;
}
