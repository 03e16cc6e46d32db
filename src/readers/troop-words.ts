import type {Presence} from '../data/claim.ts';
import type {Force} from '../data/dataset.ts';
import {words} from './fold.ts';

/** Codes by the words for them. */
const list = <Code extends string>(names: Readonly<Record<Code, string>>) =>
  new Map(
    (Object.entries(names) as [Code, string][]).flatMap(([code, all]) =>
      all.split(' | ').map((name) => [words(name), code] as const)
    )
  );

/** Kinds of forces, as people write them in the eight languages. */
export const forceWords = list<Force>({
  military:
    'military | army | soldiers | troops | militaire | armée | militar | militares | ejército | exército | militare | militari | esercito | militär | militärisch | soldaten | عسكرية | عسكري | جيش | soja | sojoji',
  peacekeeping:
    'peacekeeping | peacekeepers | un peacekeeping | maintien de la paix | casques bleus | mantenimiento de la paz | cascos azules | manutenção da paz | capacetes azuis | mantenimento della pace | caschi blu | friedenssicherung | blauhelme | حفظ السلام | wanzar da zaman lafiya',
  police: 'police | gendarmerie | policía | polícia | polizia | polizei | شرطة | ƴan sanda',
  civilian: 'civilian | civilians | civil | civile | zivil | مدنية | مدني | farar hula',
  private_military_company:
    'private military company | pmc | private military | mercenaries | contractors | société militaire privée | smp | mercenaires | empresa militar privada | mercenarios | mercenários | compagnia militare privata | mercenari | private militärfirma | söldner | شركة عسكرية خاصة | مرتزقة | sojan haya',
});

/** Whether forces come, are there or go. */
export const presenceWords = list<Presence>({
  arriving:
    'arriving | arrival | deploying | arrivée | en cours de déploiement | llegando | chegando | in arrivo | ankunft | قيد الوصول | suna zuwa',
  present:
    'present | deployed | stationed | présent | présents | déployés | presente | presentes | desplegados | destacados | presenti | anwesend | stationiert | موجود | موجودة | suna nan',
  withdrawing:
    'withdrawing | leaving | retrait en cours | en retrait | retirándose | em retirada | in ritiro | abzug | im abzug | قيد الانسحاب | suna ficewa',
  withdrawn:
    'withdrawn | left | gone | retiré | retirés | partis | retirado | retirados | retirada | retiradas | ritirato | ritirati | abgezogen | منسحب | منسحبة | انسحبت | sun fice',
});

/** The European Union and the United Nations send forces too. */
export const unions = list({
  EU: 'eu | european union | ue | union européenne | unión europea | união europeia | unione europea | europäische union | الاتحاد الأوروبي | tarayyar turai',
  UN: 'un | united nations | onu | nations unies | naciones unidas | nações unidas | nazioni unite | uno | vereinte nationen | الأمم المتحدة | majalisar dinkin duniya',
});
