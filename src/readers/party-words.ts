import {codeOf} from './cells.ts';
import {words} from './fold.ts';

/** Those attacked and the causes of death that the widgets have words for, as people write them in the eight languages. */
const known: Readonly<Record<string, string>> = {
  soldiers:
    'soldiers | soldier | military | military personnel | troops | soldats | soldat | militaires | militaire | soldados | soldado | militares | militar | soldati | soldato | militari | soldaten | militär | جنود | الجنود | عسكريون | العسكريون | sojoji | soja',
  national_guard:
    'national guard | national guards | garde nationale | gardes nationaux | guardia nacional | guardias nacionales | guarda nacional | guardas nacionais | guardia nazionale | guardie nazionali | nationalgarde | nationalgardisten | الحرس الوطني | عناصر من الحرس الوطني | dakarun garde nationale',
  gendarmes:
    'gendarmes | gendarme | gendarmerie | gendarmi | gendarmen | gendarmeria | الدرك | عناصر من الدرك | jandarmomi',
  police:
    'police | police officers | policemen | policiers | policía | policías | policia | policiais | agentes da polícia | polizia | agenti di polizia | poliziotti | polizei | polizisten | الشرطة | أفراد من الشرطة | ƴan sanda | yan sanda',
  security_forces:
    'security forces | security force | forces de sécurité | fds | forces de défense et de sécurité | fuerzas de seguridad | forças de segurança | forze di sicurezza | sicherheitskräfte | قوات أمن | قوات الأمن | jami’an tsaro',
  civilians:
    'civilians | civilian | civils | civil | civiles | civis | civili | civile | zivilisten | zivilpersonen | مدنيون | المدنيون | مدنيين | fararen hula',
  self_defence_militia:
    'self defence militia | self defense militia | milice d’autodéfense | autodéfense | milicia de autodefensa | milícia de autodefesa | milizia di autodifesa | selbstverteidigungsmiliz | مجموعة دفاع ذاتي | ƙungiyar kare kai',
  drivers: 'drivers | chauffeurs | conductores | motoristas | autisti | fahrer | سائقون | direbobi',
  foreign_workers:
    'foreign workers | travailleurs étrangers | trabajadores extranjeros | trabalhadores estrangeiros | lavoratori stranieri | ausländische arbeitskräfte | عمال أجانب',
  unknown: 'unknown | inconnu | desconocido | desconhecido | sconosciuto | unbekannt | غير معروف',
  combat:
    'combat | in combat | fighting | clash | au combat | combats | en combate | combate | em combate | in combattimento | combattimento | kampf | im kampf | gefecht | قتال | في القتال | yaƙi | a fagen daga',
  road_accident:
    'road accident | traffic accident | car accident | accident de la route | accident de la circulation | accidente de tráfico | accidente de tránsito | acidente de viação | acidente de trânsito | acidente rodoviário | incidente stradale | verkehrsunfall | autounfall | حادث سير | حادث مروري | hatsarin mota',
  on_the_spot:
    'on the spot | sur le coup | sur place | en el acto | no local | sul colpo | an ort und stelle | في الحال | nan take',
  died_of_wounds:
    'died of wounds | of wounds | wounds | des suites de leurs blessures | blessures | por heridas | de ferimentos | per le ferite | an verletzungen | متأثرين بجراحهم | raunuka',
};

/** Armed groups: their dead are the other side's, whatever column they stand in. */
const armed =
  'militants | militant | jihadists | jihadist | terrorists | terrorist | insurgents | rebels | assailants | attackers | gunmen | fighters | bandits | armed group | armed groups | djihadistes | djihadiste | terroristes | terroriste | insurgés | rebelles | assaillants | combattants | bandits armés | groupe armé | militantes | yihadistas | terroristas | insurgentes | rebeldes | atacantes | combatientes | bandidos | grupo armado | jihadistas | combatentes | agressores | militanti | jihadisti | terroristi | insorti | ribelli | assalitori | combattenti | banditi | gruppo armato | kämpfer | dschihadisten | terroristen | aufständische | rebellen | angreifer | banditen | islamisten | مسلحون | المسلحون | مسلحين | إرهابيون | الإرهابيون | متمردون | جهاديون | yan bindiga | yan ta’adda | mayakan jihadi';

const others =
  'other | other side | the other side | enemy | attackers | opposing | autre | l’autre | autre côté | adverse | ennemi | otro | otra | otro lado | enemigo | outro | outra | outro lado | inimigo | altro | altra | altro lato | nemico | andere | andere seite | gegner | gegenseite | الآخر | الطرف الآخر | الجانب الآخر | العدو | daya | ɗaya gefen | abokan gaba';
const own =
  'victims | victim | attacked | own | this | same | victimes | propre | víctimas | propio | vítimas | próprio | vittime | proprio | opfer | eigene | الضحايا | waɗanda aka kai wa hari';

const list = (text: string): string[] => text.split(' | ').map(words);
const codes = new Map(
  Object.entries(known).flatMap(([code, text]) => list(text).map((name) => [name, code] as const))
);
const [armedWords, otherWords, ownWords] = [armed, others, own].map((text) => new Set(list(text)));

/** The code that the widgets have words for; undefined for a party or cause of the table's own. */
export const knownCode = (name: string): string | undefined => codes.get(words(name));

/** Whether a party is an armed group, whose dead are never added to those attacked. */
export const isArmedGroup = (name: string): boolean => armedWords!.has(words(name));

/** Which side a cell names: `own` is the attacked one; undefined for words that are neither. */
export function sideOf(cell: string): 'own' | 'other' | undefined {
  const name = words(cell);
  if (otherWords!.has(name) || armedWords!.has(name)) return 'other';
  return ownWords!.has(name) || codes.has(name) ? 'own' : undefined;
}

/** Gives parties, causes and victims their codes, and keeps the words of those that are the table's own. */
export class TableTerms {
  readonly names = new Map<string, string>();

  code(name: string, kind: 'party' | 'cause'): string {
    const code = knownCode(name);
    if (code) return code;
    for (let number = 0; ; number++) {
      const base = codeOf(name, kind);
      const own = number || base === kind ? `${base}_${number + 1}` : base;
      const taken = this.names.get(own);
      if (taken !== undefined && taken !== name) continue;
      this.names.set(own, name);
      return own;
    }
  }
}
