import {rolesOf, findRoles, columnNames, type FoundColumns} from './column-names.ts';

/** What a column of a table of forces holds that a list of incidents has not, in the eight languages. */
const troopNames = {
  sending:
    'sending | sender | sending country | from | contributor | contributing country | troop contributing country | pays d’envoi | pays contributeur | expéditeur | país de envío | país que envía | país contribuyente | país de envio | país que envia | país contribuinte | entsendeland | entsendestaat | paese d’invio | paese che invia | البلد المرسل | الدولة المرسلة | ƙasar da ta tura',
  host: 'host | host country | hosting country | deployed to | deployed in | pays hôte | pays d’accueil | país anfitrión | país de acogida | país anfitrião | país de acolhimento | gastland | aufnahmeland | einsatzland | paese ospitante | البلد المضيف | الدولة المضيفة | ƙasa mai masauki',
  personnel:
    'personnel | troops | soldiers | forces | strength | number of troops | troop numbers | effectif | effectifs | militaires | soldats | troupes | efectivos | tropas | soldados | número de efectivos | efetivo | efetivos | personal | truppen | soldaten | personalstärke | truppenstärke | effettivi | soldati | militari | personale | عدد الأفراد | الأفراد | عدد الجنود | الجنود | القوات | yawan sojoji | sojoji',
  force:
    'force | force type | type of force | type de force | tipo de fuerza | tipo de força | tipo di forza | art der kräfte | نوع القوة | irin dakaru',
  presence:
    'status | presence | statut | présence | estado | presencia | presença | situação | stato | presenza | stand | präsenz | الحالة | الوضع | matsayi',
  mission:
    'mission | operation | mission name | opération | misión | operación | missão | operação | missione | operazione | einsatz | البعثة | المهمة | aiki',
} as const;

const {date, claimant, source, url, published, note} = columnNames;
const names = {
  ...{date, claimant, source, url, published, note},
  ...troopNames,
  year: 'year | année | an | año | ano | anno | jahr | السنة | سنة | shekara',
};

export type TroopColumn = keyof typeof names;

/** What a column of a table of forces may be. */
export const troopColumns = Object.keys(names) as readonly TroopColumn[];

const troopRoles = rolesOf<TroopColumn>(names);

/** Tells the columns of a table of forces by their names. */
export const findTroopColumns = (columns: readonly string[]): FoundColumns<TroopColumn> =>
  findRoles(columns, troopRoles);

/** Whether a table is one of forces: who sent how many, and where. */
export function isTroopTable(columns: readonly string[]): boolean {
  const {at} = findTroopColumns(columns);
  return at.has('sending') && at.has('host') && at.has('personnel');
}
