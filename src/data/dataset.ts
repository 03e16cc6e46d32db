import type {
  Attribution,
  Claim,
  Claimant,
  IncidentClaim,
  PresenceClaim,
  Source,
  Status,
} from './claim.ts';
import type {Estimate, Gap, Reported} from './estimate.ts';
import type {PartialDate, Text} from './text.ts';

/** Everything the widgets can draw. Every part is optional; a widget takes what is its own. */
export interface Dataset {
  /** The version of this format. */
  readonly version: 1;
  readonly id: string;
  readonly title: Text;
  /** The last day the data cover. */
  readonly asOf: PartialDate;
  /** The day somebody last compared the data with their sources. */
  readonly checked: PartialDate;
  /** What this release of the data is called: `2026-09`, `v3`. */
  readonly release?: string;
  /** Addresses of earlier releases by their names, relative to the dataset's own. Each has its name in `release`. */
  readonly releases?: Readonly<Record<string, string>>;
  /** ISO 3166-1 alpha-2 code of the country the data are about. */
  readonly country: string;
  /** Language of the texts that are plain strings. */
  readonly language?: string;
  /** Incidents drawn when the page asks for none. */
  readonly featured?: readonly string[];
  /** Timeline event that counts begin with when the page names no other. */
  readonly since?: string;
  /** Timeline events drawn as reference lines when the page names no others. */
  readonly markers?: readonly string[];
  /** Timeline events listed under the forces in a country when the page names no others; of another country than the data’s, those there. */
  readonly context?: readonly string[];
  /** Months after a statement for which its strength is drawn solid; 12 if absent. */
  readonly strengthMonths?: number;
  /** What is counted when the page names nothing: `documented`, the list of incidents, or the id of one of `counts`. */
  readonly counter?: string;
  readonly license?: Text;
  /** How one of several claims was chosen to be drawn. */
  readonly rule?: Text;
  /** Names of codes that are the dataset's own: causes, parties, kinds, missions. */
  readonly terms?: Readonly<Record<string, Text>>;
  /** Names of first-level regions by their ISO 3166-2 codes: `NE-6`. */
  readonly regions?: Readonly<Record<string, Text>>;
  readonly claimants: Readonly<Record<string, Claimant>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly incidents?: readonly Incident[];
  /** What the list of incidents covers; outside it nothing is known, which is not zero. */
  readonly coverage?: Coverage;
  readonly counts?: readonly Series[];
  readonly statements?: readonly Statement[];
  readonly deployments?: readonly Deployment[];
  readonly timeline?: readonly TimelineEvent[];
  /** What rates per head are counted with. A year that is not in it has no rate. */
  readonly population?: Population;
}

/** People living in the country, by year, as one source gives them. */
export interface Population {
  /** Key in `Dataset.sources`. */
  readonly source: string;
  readonly years: Readonly<Record<string, number>>;
  readonly note?: Text;
}

/** One occurrence. The first claim that gives a figure is the one drawn; those that exclude it are its rivals. */
export interface Incident {
  readonly id: string;
  readonly start: PartialDate;
  readonly end?: PartialDate;
  readonly place: Place;
  /** A code: assault, ambush, clash, explosive_device, attack_on_civilians, air_strike, or one of the dataset's terms. */
  readonly kind: string;
  /** Codes of those attacked: soldiers, national_guard, gendarmes, police, security_forces, civilians, or own terms. */
  readonly victims: readonly string[];
  /** Who is said to have attacked, where nothing is known of who says so; else `attackers`. */
  readonly attacker?: Text;
  /** Who attacked, as somebody said it; the first is the one to be shown first, the others are its rivals. */
  readonly attackers?: readonly Attribution[];
  readonly claims: readonly IncidentClaim[];
  readonly note?: Text;
  /** What an earlier report got wrong about it. */
  readonly corrected?: Corrected;
}

/** The errors of one report, and what is right, in short lines. */
export interface Corrected {
  /** Key in `Dataset.sources`: the report that is corrected, from which nothing else is taken. */
  readonly source: string;
  readonly lines: readonly Text[];
}

/** How closely a place is known, from the closest on. `nearest_town` is an older word for `near`, of unknown distance. */
export const placePrecisions = [
  'place',
  'near',
  'nearest_town',
  'commune',
  'department',
  'region',
] as const;

export interface Place {
  readonly name: Text;
  /** Other spellings in use. */
  readonly variants?: readonly string[];
  /** First-level administrative region. */
  readonly region?: string;
  /** The same by its ISO 3166-2 code, whose names are in `Dataset.regions`. */
  readonly regionCode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** What the coordinates stand for. `place` may be drawn as a point, `near` as one that says so, the rest as areas. */
  readonly precision?: (typeof placePrecisions)[number];
}

export interface Coverage {
  readonly since: PartialDate;
  readonly until: PartialDate;
  /** Months or years inside the span that nobody covered. */
  readonly gaps?: readonly PartialDate[];
  /** What could be read, and until when, in words for readers; after that, silence says nothing about calm. */
  readonly note?: Text;
}

/** Numbers per period that somebody published. */
export interface Series extends Claim {
  readonly id: string;
  readonly name: Text;
  /** What is counted, in words. */
  readonly definition: Text;
  readonly measure: Measure;
  readonly interval: Interval;
  /** First-level region, where the series is not about the whole country. */
  readonly region?: string;
  readonly values: readonly SeriesValue[];
  /** Where the series was counted from somebody's file: enough to count it again. */
  readonly provenance?: Provenance;
}

/** How a series was counted. */
export interface Provenance {
  /** The format the files were read as. */
  readonly format: string;
  readonly files: readonly ProvenanceFile[];
  /** The filters, in words by name: `{country: 'Niger', since: '2023-07-26'}`. */
  readonly filters: Readonly<Record<string, string>>;
  /** The day the counting was done. */
  readonly made: PartialDate;
  /** Events counted, and those that fit the filters and are in no period, by reason. */
  readonly counted: number;
  readonly leftOut: Readonly<
    Record<string, {readonly events: number; readonly fatalities: number}>
  >;
}

export interface ProvenanceFile {
  /** Without its folder. */
  readonly name: string;
  readonly rows: number;
  readonly version?: string;
  readonly accessed?: PartialDate;
  readonly sha256?: string;
}
export const measures = ['attacks', 'fatalities'] as const;
export type Measure = (typeof measures)[number];
export const intervals = ['week', 'month', 'quarter', 'year'] as const;
export type Interval = (typeof intervals)[number];

/** One period: `2024`, `2024-03`, or for weeks and quarters the day it begins. */
export type SeriesValue = {
  readonly period: PartialDate;
  /** How the number divides, by a code of the dataset's terms. */
  readonly parts?: Readonly<Record<string, Reported>>;
  /** The same number by ISO 3166-2 code of the region; `other` and `unknown` take what is in none of those named. */
  readonly regions?: Readonly<Record<string, Reported>>;
} & (Estimate | Gap);

/** A published comparison or total that is not a series, quoted as said. */
export interface Statement extends Claim {
  readonly id: string;
  readonly text: Text;
}

/** Forces of one sender in one host country, with their dated strengths, oldest first. */
export interface Deployment {
  readonly id: string;
  /** ISO 3166-1 alpha-2 code of the sending country, EU or UN; absent where no state sends them. */
  readonly sending?: string;
  /** Name of a sender without a code. */
  readonly label?: Text;
  /** ISO 3166-1 alpha-2 code of the host country. */
  readonly host: string;
  readonly mission?: Text;
  readonly force: Force;
  /** True where only one side says that they are there at all. */
  readonly alleged?: boolean;
  readonly claims: readonly PresenceClaim[];
}
export const forces = [
  'military',
  'peacekeeping',
  'police',
  'civilian',
  'private_military_company',
] as const;
export type Force = (typeof forces)[number];

export interface TimelineEvent {
  readonly id: string;
  readonly date: PartialDate;
  /** A code: coup, order, departure, arrival, treaty, sanctions, attack, agreement, other. */
  readonly kind: string;
  readonly title: Text;
  /** A word or two for the head of a line in a picture. */
  readonly label?: Text;
  /** ISO 3166-1 alpha-2 codes of those concerned. */
  readonly countries?: readonly string[];
  /** Who says so: key in `Dataset.claimants`. */
  readonly claimant?: string;
  readonly status?: Status;
  /** Key in `Dataset.sources`. */
  readonly source: string;
  readonly note?: Text;
}
