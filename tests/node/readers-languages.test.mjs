import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readTable} from './support/read-table.mjs';

const over = (low) => ({qualifier: 'over', low});
const atLeast = (low) => ({qualifier: 'at_least', low});
const about = (best) => ({qualifier: 'about', best});
const upTo = (high) => ({qualifier: 'up_to', high});
const fewer = (high) => ({qualifier: 'fewer_than', high});
const range = (low, high) => ({qualifier: 'range', low, high});
const word = (qualifier) => ({qualifier});

/**
 * Tables as people of a language write them: the heads of date, place, killed and source, then a row each with what is
 * right of its date and its figure (undefined for one that nobody gave).
 */
const tables = {
  en: [
    ['Date,Location,Fatalities,Source', '5 March 2024', '1,200', '2024-03-05', 1200],
    [
      'Date of incident,Town,Deaths,Publisher',
      'Mar 5, 2024',
      'more than 100',
      '2024-03-05',
      over(100),
    ],
    [
      'incident date,Village,People killed,Sources',
      '5th March 2024',
      'at least 17',
      '2024-03-05',
      atLeast(17),
    ],
    ['date,City,Killed,source', 'March 2024', 'ca. 30', '2024-03', about(30)],
    [
      'event date,Site,Dead,source',
      '05-Mar-2024',
      'between 10 and 15',
      '2024-03-05',
      range(10, 15),
    ],
    ['date,place,killed,source', 'Tuesday, 5 March 2024', 'up to 9', '2024-03-05', upTo(9)],
    ['DATE,PLACE,KILLED,SOURCE', '2024-03-05T10:00:00Z', 'fewer than 5', '2024-03-05', fewer(5)],
    ['date,place,killed (people),source', '2024/3/5', 'a dozen', '2024-03-05', about(12)],
    ['date,place,killed,source', 'Sept. 2024', 'dozens', '2024-09', word('dozens')],
    ['date,place,killed,source', '25/12/2024', 'unknown', '2024-12-25', undefined],
    ['date,place,killed,source', "'2024-02-29", '100+', '2024-02-29', atLeast(100)],
  ],
  fr: [
    ['Date,Lieu,Tués,Source', '1er août 2024', '1 200', '2024-08-01', 1200],
    ['Date,Localité,Morts,Source', '5 févr. 2024', 'plus de 100', '2024-02-05', over(100)],
    [
      'jour,Ville,Nombre de morts,Source',
      'mardi 5 mars 2024',
      'environ 40',
      '2024-03-05',
      about(40),
    ],
    ['date,commune,décès,source', 'décembre 2024', 'une vingtaine', '2024-12', about(20)],
    [
      'Date de l’incident,lieu,tués,source',
      '14 juil. 2024',
      'au moins 17',
      '2024-07-14',
      atLeast(17),
    ],
    ['date,lieu,tués,source', '28/09/2024', 'entre 12 et 15', '2024-09-28', range(12, 15)],
    ['date,lieu,TUES,source', '3 avril 2024', 'moins de 10', '2024-04-03', fewer(10)],
    ['date,lieu,morts,source', '30 juin 2024', 'de 10 à 15', '2024-06-30', range(10, 15)],
    ['date,lieu,morts,source', '2 mai 2024', 'des dizaines', '2024-05-02', word('dozens')],
    ['date,lieu,morts,source', '2 janv. 24', 'inconnu', '2024-01-02', undefined],
    ['date,lieu,morts,source', '2 nov. 2024', 'jusqu’à 9', '2024-11-02', upTo(9)],
    ['date,lieu,morts,source', '2 oct. 2024', 'env. 30', '2024-10-02', about(30)],
  ],
  es: [
    ['Fecha;Lugar;Muertos;Fuente', '5 de marzo de 2024', '1.200', '2024-03-05', 1200],
    [
      'fecha;localidad;fallecidos;fuente',
      '14 de enero del 2024',
      'más de 100',
      '2024-01-14',
      over(100),
    ],
    ['fecha;ciudad;muertos;fuente', 'septiembre de 2024', 'al menos 17', '2024-09', atLeast(17)],
    ['fecha;pueblo;muertos;fuente', '3 ago. 2024', 'unos 40', '2024-08-03', about(40)],
    [
      'FECHA;LUGAR;MUERTOS;FUENTE',
      'martes, 5 de marzo de 2024',
      'entre 12 y 15',
      '2024-03-05',
      range(12, 15),
    ],
    ['fecha;lugar;muertos;fuente', '5/12/2024', 'menos de 10', '2024-12-05', fewer(10)],
    ['fecha;municipio;muertos;fuente', '30 de abril de 2024', 'hasta 9', '2024-04-30', upTo(9)],
    ['fecha;lugar;muertos;fuente', '1 de diciembre de 2024', 'una decena', '2024-12-01', about(10)],
    ['fecha;lugar;muertos;fuente', '7 dic 2024', 'decenas', '2024-12-07', word('dozens')],
    ['fecha;lugar;muertos;fuente', '7 de junio de 2024', 'desconocido', '2024-06-07', undefined],
    ['fecha;lugar;muertos;fuente', 'octubre 2024', 'cerca de 30', '2024-10', about(30)],
  ],
  pt: [
    ['Data;Local;Mortos;Fonte', '5 de março de 2024', '1.200', '2024-03-05', 1200],
    ['data;cidade;mortes;fonte', '14 de fevereiro de 2024', 'mais de 100', '2024-02-14', over(100)],
    ['data;localidade;mortos;fonte', 'setembro de 2024', 'pelo menos 17', '2024-09', atLeast(17)],
    ['data;aldeia;mortos;fonte', '3 de ago. de 2024', 'cerca de 40', '2024-08-03', about(40)],
    [
      'DATA;LUGAR;MORTOS;FONTE',
      'terça-feira, 5 de março de 2024',
      'entre 12 e 15',
      '2024-03-05',
      range(12, 15),
    ],
    ['data;local;mortos;fonte', '05/12/2024', 'menos de 10', '2024-12-05', fewer(10)],
    ['data;município;mortos;fonte', '30 de abril de 2024', 'até 9', '2024-04-30', upTo(9)],
    ['data;local;mortos;fonte', '1º de maio de 2024', 'uma dezena', '2024-05-01', about(10)],
    ['data;local;mortos;fonte', '7 de outubro de 2024', 'dezenas', '2024-10-07', word('dozens')],
    ['data;local;mortos;fonte', '7 de junho de 2024', 'desconhecido', '2024-06-07', undefined],
    [
      'data;local;mortos;fonte',
      '7 de dezembro de 2024',
      'por volta de 30',
      '2024-12-07',
      about(30),
    ],
  ],
  it: [
    ['Data;Luogo;Morti;Fonte', '5 marzo 2024', '1.200', '2024-03-05', 1200],
    ['data;città;uccisi;fonte', '14 gennaio 2024', 'più di 100', '2024-01-14', over(100)],
    ['data;località;morti;fonte', 'settembre 2024', 'almeno 17', '2024-09', atLeast(17)],
    ['giorno;villaggio;morti;fonte', '3 ago 2024', 'circa 40', '2024-08-03', about(40)],
    ['DATA;LUOGO;MORTI;FONTE', 'martedì 5 marzo 2024', 'tra 12 e 15', '2024-03-05', range(12, 15)],
    ['data;luogo;morti;fonte', '05/12/2024', 'meno di 10', '2024-12-05', fewer(10)],
    ['data;comune;morti;fonte', '30 aprile 2024', 'fino a 9', '2024-04-30', upTo(9)],
    ['data;luogo;morti;fonte', '1º maggio 2024', 'una decina', '2024-05-01', about(10)],
    ['data;luogo;morti;fonte', '7 ottobre 2024', 'decine', '2024-10-07', word('dozens')],
    ['data;luogo;morti;fonte', '7 giugno 2024', 'sconosciuto', '2024-06-07', undefined],
    ['data;luogo;morti;fonte', '7 dic. 2024', 'oltre 30', '2024-12-07', over(30)],
  ],
  de: [
    ['Datum;Ort;Tote;Quelle', '5. März 2024', '1.200', '2024-03-05', 1200],
    ['Tag;Stadt;Getötete;Quelle', '14. Jan. 2024', 'mehr als 100', '2024-01-14', over(100)],
    ['Datum;Dorf;Todesopfer;Quelle', 'September 2024', 'mindestens 17', '2024-09', atLeast(17)],
    ['Datum;Ortschaft;Tote;Quellen', '3. August 2024', 'etwa 40', '2024-08-03', about(40)],
    [
      'DATUM;ORT;TOTE;QUELLE',
      'Dienstag, 5. März 2024',
      'zwischen 12 und 15',
      '2024-03-05',
      range(12, 15),
    ],
    ['Datum;Ort;Tote;Quelle', '05.12.2024', 'weniger als 10', '2024-12-05', fewer(10)],
    ['Datum;Ort;getötet;Quelle', '30.4.2024', 'bis zu 9', '2024-04-30', upTo(9)],
    ['Datum;Ort;Tote;Quelle', '1. Mai 2024', 'ein Dutzend', '2024-05-01', about(12)],
    ['Datum;Ort;Tote;Quelle', '7. Oktober 2024', 'Dutzende', '2024-10-07', word('dozens')],
    ['Datum;Ort;Tote;Quelle', '7. Dez. 2024', 'unbekannt', '2024-12-07', undefined],
    ['Datum;Ort;Tote;Quelle', '7. Jänner 2024', 'rund 30', '2024-01-07', about(30)],
    ['Datum;Ort;Tote;Quelle', '7. Juni 2024', 'über 30', '2024-06-07', over(30)],
  ],
  ar: [
    ['التاريخ;المكان;القتلى;المصدر', '5 مارس 2024', '١٢٠٠', '2024-03-05', 1200],
    ['تاريخ;المدينة;عدد القتلى;مصدر', '٥ آذار ٢٠٢٤', 'أكثر من ١٠٠', '2024-03-05', over(100)],
    ['التاريخ;القرية;قتلى;المصدر', 'سبتمبر 2024', 'ما لا يقل عن 17', '2024-09', atLeast(17)],
    ['التاريخ;المكان;القتلى;المصدر', '3 أغسطس 2024', 'حوالي 40', '2024-08-03', about(40)],
    ['التاريخ;الموقع;القتلى;المصدر', '٢٠٢٤-٠٣-٠٥', 'بين 12 و15', '2024-03-05', range(12, 15)],
    ['التاريخ;المكان;القتلى;المصدر', '05/12/2024', 'أقل من 10', '2024-12-05', fewer(10)],
    ['التاريخ;المكان;القتلى;المصدر', '30 أبريل 2024', 'ما يصل إلى 9', '2024-04-30', upTo(9)],
    ['التاريخ;البلدة;القتلى;المصدر', '1 مايو 2024', 'قرابة 10', '2024-05-01', about(10)],
    ['التاريخ;المكان;القتلى;المصدر', '7 تشرين الأول 2024', 'العشرات', '2024-10-07', word('dozens')],
    ['التاريخ;المكان;القتلى;المصدر', '7 يونيو 2024', 'غير معروف', '2024-06-07', undefined],
    ['التاريخ;المكان;القتلى;المصدر', '7 ديسمبر 2024', 'على الأقل 30', '2024-12-07', atLeast(30)],
    ['التاريخ;المكان;القتلى;المصدر', '7 جويلية 2024', '30', '2024-07-07', 30],
  ],
  ha: [
    ['kwanan wata;wuri;waɗanda aka kashe;majiya', '5 ga Maris 2024', '1,200', '2024-03-05', 1200],
    ['Rana;Gari;Matattu;Tushe', '14 Janairu 2024', 'fiye da 100', '2024-01-14', over(100)],
    ['kwanan wata;ƙauye;matattu;majiya', 'Satumba 2024', 'aƙalla 17', '2024-09', atLeast(17)],
    [
      'kwanan wata;wuri;wadanda aka kashe;majiya',
      '3 Agusta 2024',
      'kimanin 40',
      '2024-08-03',
      about(40),
    ],
    [
      'KWANAN WATA;WURI;MATATTU;MAJIYA',
      '5 ga Maris, 2024',
      'tsakanin 12 da 15',
      '2024-03-05',
      range(12, 15),
    ],
    ['kwanan wata;wuri;matattu;majiya', '05/12/2024', 'ƙasa da 10', '2024-12-05', fewer(10)],
    ['kwanan wata;wuri;matattu;majiya', '30 Afirilu 2024', 'har zuwa 9', '2024-04-30', upTo(9)],
    ['kwanan wata;wuri;matattu;majiya', '1 Mayu 2024', 'kusan 10', '2024-05-01', about(10)],
    ['kwanan wata;wuri;matattu;majiya', '7 Oktoba 2024', 'gwammai', '2024-10-07', word('dozens')],
    ['kwanan wata;wuri;matattu;majiya', '7 Yuni 2024', 'ba a sani ba', '2024-06-07', undefined],
    ['kwanan wata;wuri;matattu;majiya', '7 Disamba 2024', 'sama da 30', '2024-12-07', over(30)],
  ],
};

for (const [language, rows] of Object.entries(tables))
  describe(`a table in ${language}`, () => {
    for (const [header, date, killed, start, figure] of rows)
      it(`“${date}”, “${killed}” under ${header}`, async () => {
        const mark = header.includes(';') ? ';' : ',';
        const line = [date, 'Hill', killed, 'Agency'].map((cell) => `"${cell}"`).join(mark);
        const {dataset, warnings, unread} = await readTable(`${header}\n${line}\n`);
        const [incident] = dataset.incidents;
        assert.equal(incident.start, start);
        assert.equal(incident.place.name, 'Hill');
        assert.deepEqual(incident.claims[0].fatalities, figure);
        assert.equal(unread, 0);
        const doubts = warnings.filter(
          ({text}) => !/day or month comes first|two digits|Points in a number/.test(text)
        );
        assert.deepEqual(doubts, []);
      });
  });
