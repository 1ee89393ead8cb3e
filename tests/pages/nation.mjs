// SPDX-License-Identifier: MPL-2.0
// A small nation's work tree, of municipalities that do not exist: three years of contracts and follow-ups with all that
// real ones have, for the pages of a site to be looked at. node nation.mjs FOLDER writes it there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { payloads } from './payloads.mjs';

const years = [2010, 2011, 2012];

// What is measured everywhere, by its id: area, text, comparator, start, and the years' values.
const matters = {
	telefon: { area: 'Borgerservice', theme: 'Svartid i telefonen', text: '90 % af opkaldene besvares inden for 60 sekunder',
		measure: 'andel af opkald besvaret inden for 60 sekunder', by: { mindst: '90 %' }, values: ['84 %', '88,5 %', '91 %'] },
	selvbetjening: { area: 'Borgerservice', theme: 'Digital selvbetjening', text: 'Flere borgere flytter på nettet',
		measure: 'flytninger anmeldt på nettet', by: { stiger: '20 %' }, start: ['4000 flytninger', '2009-12-31'],
		values: ['4200 flytninger', '4350 flytninger', '4700 flytninger'] },
	laesning: { area: 'Folkeskole', theme: 'Læsning', text: 'Alle elever i 2. klasse læser sikkert',
		measure: 'andel af elever, der læser sikkert', by: { mindst: '95 %' }, start: ['88 %', '2009-12-31'],
		values: ['90 %', '87 %', '89 %'] },
	sagsbehandling: { area: 'Byggeri', theme: 'Hurtigere byggesager', text: 'En byggesag tager højst 30 dage',
		measure: 'dage fra fuldt oplyst ansøgning til afgørelse', by: { højst: '30 dage' }, start: ['52 dage', '2009-12-31'],
		values: ['45 dage', '36 dage', '29 dage'] },
	hjemmehjaelp: { area: 'Ældrepleje', theme: 'Kendte ansigter', text: 'Borgeren møder højst otte hjælpere på en måned',
		measure: 'hjælpere i gennemsnit', by: { mellem: '4 og 8 hjælpere' }, start: ['13 hjælpere', '2009-12-31'],
		values: ['12 hjælpere', '10 hjælpere', '7 hjælpere'] },
	handleplan: { area: 'Ældrepleje', theme: 'En plan for demens', text: 'Kommunen får en demensplan',
		by: { gennemført: 'Planen er vedtaget' }, values: ['nej', '40 %', 'ja'] },
};

const english = {
	telefon: ['Citizen Services', 'Answering the phone', '90% of calls are answered within 60 seconds'],
	selvbetjening: ['Citizen Services', 'Self-service', 'More citizens report a move online'],
	laesning: ['Schools', 'Reading', 'Every pupil in year 2 reads with confidence'],
	sagsbehandling: ['Building', 'Faster building permits', 'A permit takes no more than 30 days'],
	hjemmehjaelp: ['Elderly Care', 'Familiar faces', 'No more than eight helpers a month'],
	handleplan: ['Elderly Care', 'A plan for dementia', 'The municipality gets a plan for dementia'],
};

// A goal as it stands in the contract of a year.
function goal(id, matter, year, town) {
	const words = town.language === 'en' ? english[id] : null;
	return { id, tekst: town.words ?? (words ? words[2] : matter.text), ...(matter.measure && !words ? { måles: matter.measure } : {}),
		...matter.by, ...(matter.start ? { udgangspunkt: { værdi: matter.start[0], dato: matter.start[1] } } : {}),
		fra: `${year - 1}-12-31`, frist: `${year + (town.span ?? 1) - 1}-12-31`, kilde: town.words ?? 'Kommunens systemer' };
}

function areas(ids, year, town) {
	const byArea = new Map();
	for (const id of ids) {
		const matter = town.matters?.[id] ?? matters[id], words = town.language === 'en' ? english[id] : null;
		const renamed = town.renamed && matter.area === 'Ældrepleje' && year >= 2012;
		const name = renamed ? 'Senior og omsorg' : words ? words[0] : matter.area;
		if (!byArea.has(name))
			byArea.set(name, { navn: town.words ? `${town.words} ${byArea.size}` : name, id: renamed ? 'senior' : matter.area.toLowerCase().replaceAll('æ', 'ae')
				.replaceAll('å', 'aa').replace(/[^a-z]+/g, '-'),
				udvalg: town.words ?? (matter.area === 'Folkeskole' ? 'Børneudvalget' : 'Borgerudvalget'), temaer: [] });
		byArea.get(name).temaer.push({ betegnelse: town.words ?? (words ? words[1] : matter.theme), mål: [goal(id, matter, year, town)],
			veje: [town.words ?? 'Medarbejderne får tid til opgaven'] });
	}
	return [...byArea.values()];
}

function head(town, type) {
	return { type, format: 1, ...(town.language ? { sprog: town.language } : {}), kommune: town.name };
}

function contract(town, year, more = {}, ids = town.ids?.(year) ?? Object.keys(matters)) {
	const end = year + (town.span ?? 1) - 1;
	return { ...head(town, 'kvalitetskontrakt'), vedtaget: `${year - 1}-10-12`, offentliggjort: `${year - 1}-10-28`,
		periode: end > year ? `${year}-${end}` : String(year), vurdering: town.words ?? 'Kvaliteten kan udvikles på alle områder.',
		...more, serviceområder: areas(ids, year, town) };
}

// The figures of this year and those before, as a follow-up of Y has them.
function followup(town, year, path, more = {}, ids = town.ids?.(year) ?? Object.keys(matters)) {
	const goals = {};
	for (const id of ids) {
		const matter = town.matters?.[id] ?? matters[id], at = years.indexOf(year);
		const measured = years.slice(0, at + 1).map((one, i) => ({ dato: `${one}-06-30`, værdi: town.revised?.(id, one, year) ?? matter.values[i] }));
		goals[id] = { målinger: town.every ? measured.slice(-town.every) : measured, ...(id === 'laesning' ? { forklaring: town.words ??
			'To skoler fik nye lærere midt på året.', opfølgning: town.words ?? 'Læsevejlederne er på alle skoler fra august.' } : {}) };
		if (town.dropped?.[id] === year)
			goals[id] = { udgår: 'Opgaven er overgået til staten.' };
	}
	return { ...head(town, 'opfølgningsredegørelse'), vedtaget: `${year}-10-09`, offentliggjort: `${year}-10-30`, kontrakt: path,
		år: year, opgjort: `${year}-09-01`, budgetvedtagelse: `${year}-10-09`, ...more, mål: goals };
}

const register = (town, more = {}) => ({ ...head(town, 'kommune'), ...(town.code ? { kode: town.code } : {}), ...more });

// The usual municipality: each year a contract and a follow-up.
function whole(town) {
	const files = { 'kommune.yaml': register(town, town.register) };
	for (const year of town.years ?? years) {
		files[`kontrakt-${year}.yaml`] = contract(town, year, town.contract?.(year));
		files[`opfølgning-${year}.yaml`] = followup(town, year, `kontrakt-${year}.yaml`, town.followup?.(year));
	}
	return files;
}

const six = Object.keys(matters);
const accessible = { tilgængelighedserklæring: 'https://was.digst.dk/aalholm-example', budgetvedtagelser: Object.fromEntries([2011, 2012, 2013]
	.map(year => [year, `${year - 1}-10-09`])) };

export const nation = {
	// figures that were corrected later, a goal that goes, an area with a new name
	aalholm: whole({ name: 'Aalholm Kommune', code: '901', renamed: true, dropped: { selvbetjening: 2012 }, register: { ...accessible,
		serviceområder: [{ navn: 'Ældrepleje', id: 'aeldrepleje', til: '2011-12-31' }, { navn: 'Senior og omsorg', id: 'senior',
			fra: '2012-01-01', afløser: ['aeldrepleje'], udvalg: 'Borgerudvalget' }] },
	revised: (id, of, told) => id === 'sagsbehandling' && of === 2010 && told > 2010 ? '47 dage' : undefined }),
	// its contract of 2012 was replaced twice, the last time without a goal and with another target
	bakkeby: {
		'kommune.yaml': register({ name: 'Bakkeby Kommune', code: '902' }),
		'kontrakt-2012.yaml': contract({ name: 'Bakkeby Kommune' }, 2012),
		'kontrakt-2012-marts.yaml': { ...contract({ name: 'Bakkeby Kommune', matters: { ...matters, telefon: { ...matters.telefon,
			by: { mindst: '92 %' } } } }, 2012, { vedtaget: '2012-03-13', offentliggjort: '2012-03-20', erstatter: 'kontrakt-2012.yaml' }) },
		'kontrakt-2012-juni.yaml': { ...contract({ name: 'Bakkeby Kommune', matters: { ...matters, telefon: { ...matters.telefon,
			by: { mindst: '95 %' }, text: '95 % af opkaldene besvares inden for 60 sekunder' } } }, 2012, { vedtaget: '2012-06-12',
			offentliggjort: '2012-06-20', erstatter: 'kontrakt-2012-marts.yaml' }, six.slice(0, 5)) },
		'opfølgning-2012.yaml': followup({ name: 'Bakkeby Kommune', every: 1 }, 2012, 'kontrakt-2012-juni.yaml', {}, six.slice(0, 5)),
	},
	// a contract and no follow-up to it
	dalum: { 'kommune.yaml': register({ name: 'Dalum Kommune', code: '903' }), 'kontrakt.yaml': contract({ name: 'Dalum Kommune' }, 2012) },
	// in the register, and nothing published
	egense: { 'kommune.yaml': register({ name: 'Egense Kommune', code: '904' }) },
	// a draft is all there is
	fjordby: { 'kommune.yaml': register({ name: 'Fjordby Kommune', code: '905' }),
		'kontrakt.yaml': contract({ name: 'Fjordby Kommune' }, 2012, { vedtaget: undefined, offentliggjort: undefined }) },
	// adopted and not published; the year 2011 has no follow-up
	havnsoe: (files => { delete files['opfølgning-2011.yaml']; return files; })(whole({ name: 'Havnsø Kommune', code: '906',
		followup: year => year === 2012 ? { offentliggjort: undefined } : {} })),
	// in English
	kongsund: whole({ name: 'Kongsund Municipality', code: '907', language: 'en' }),
	// names the register calls one thing and the web another
	kaalund: whole({ name: 'Kålund Kommune', code: '908', years: [2011] }),
	// a committee has its own contract, and both have a goal of one name
	odby: { 'kommune.yaml': register({ name: 'Odby Kommune', code: '909' }),
		'børn-2012.yaml': contract({ name: 'Odby Kommune' }, 2012, { udvalg: 'Børneudvalget' }, ['laesning', 'telefon']),
		'borger-2012.yaml': contract({ name: 'Odby Kommune' }, 2012, { udvalg: 'Borgerudvalget' }, ['telefon', 'selvbetjening', 'handleplan']),
		'opfølgning-2012.yaml': followup({ name: 'Odby Kommune' }, 2012, 'borger-2012.yaml', { udvalg: 'Borgerudvalget' },
			['telefon', 'selvbetjening', 'handleplan']) },
	// a contract of two years
	skovby: { 'kommune.yaml': register({ name: 'Skovby Kommune', code: '910' }),
		'kontrakt.yaml': contract({ name: 'Skovby Kommune', span: 2 }, 2011),
		'opfølgning-2011.yaml': followup({ name: 'Skovby Kommune' }, 2011, 'kontrakt.yaml'),
		'opfølgning-2012.yaml': followup({ name: 'Skovby Kommune' }, 2012, 'kontrakt.yaml') },
	// no register; two names that make one address
	nyby: { 'kontrakt.yaml': contract({ name: 'Ny By Kommune' }, 2012) },
	'ny-by': { 'kontrakt.yaml': contract({ name: 'Ny-By Kommune' }, 2012, {}, ['telefon']) },
	// every field of words holds what would be markup
	ond: whole({ name: `Ond ${payloads.script} ${payloads.image}`, code: '911', words: `${payloads.endScript} ${payloads.template} ${payloads.formula}`,
		years: [2012] }),
	// last in the alphabet
	aeroeholm: whole({ name: 'Ærøholm Kommune', code: '912', years: [2011, 2012] }),
	oesterlund: whole({ name: 'Østerlund Kommune', code: '913', years: [2012], ids: () => six.slice(0, 1) }),
};

// A large municipality: many areas, long words, more goals of one status than can be told by their titles, and a draft.
const large = ['Dagtilbud og sundhedspleje', 'Folkeskole', 'Pædagogisk-psykologisk rådgivning', 'Bibliotek og kulturformidling',
	'Idræts- og foreningsliv', 'Hjemmepleje', 'Handicapområdets rehabiliteringsvisitationsafdeling', 'Vej og park',
	'Beskæftigelsesindsatsen for sygedagpengemodtagere', 'Byggesagsbehandling', 'Vand, spildevand og klimatilpasning'];
const largeMatters = Object.fromEntries(large.flatMap((area, i) => ['telefon', 'selvbetjening', six[2 + i % 4]].map((id, k) => [
	`m${i}-${k}`, { ...matters[id], area, theme: k || !i ? matters[id].theme : 'Hverdagsrehabilitering og tværfaglig koordinering',
		text: `${matters[id].text}, uanset om henvendelsen sker i telefonen, ved skranken eller på nettet` }])));

nation.nordvest = (() => {
	const town = { name: 'Nordvestsjællands Fælleskommune', code: '914', years: [2012], matters: largeMatters,
		ids: () => Object.keys(largeMatters), register: { ...accessible, serviceområder: large.map(navn => ({ navn,
			ansvarlig: 'Områdechefen', udvalg: 'Social- og Sundhedsudvalget' })) } };
	return { ...whole(town), 'kontrakt-2013.yaml': contract(town, 2013, { vedtaget: undefined, offentliggjort: undefined }) };
})();

// A document as YAML of the kind that JSON is.
export function write(folder) {
	for (const [town, files] of Object.entries(nation))
		for (const [name, document] of Object.entries(files)) {
			const path = join(folder, town, name);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, JSON.stringify(document, null, 1));
		}
	return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
	write(process.argv[2]);
