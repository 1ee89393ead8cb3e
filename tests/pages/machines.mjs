// SPDX-License-Identifier: MPL-2.0
// A site's feeds, calendars, tables and linked data, read by programs of someone else's.
import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { address } from './pages.mjs';

const read = path => readFileSync(path, 'utf8');
const all = (text, pattern) => [...text.matchAll(pattern)].map(match => match[1]);

// RFC 4287: one id, title and day for the feed and for each entry, ids that nothing else has, an author, a way to it.
function feed(text) {
	const wrong = [], parsed = parseFeed(text), entries = text.split('<entry>').slice(1), head = text.split('<entry>')[0];
	const ids = all(text, /<id>([^<]*)<\/id>/g), days = all(text, /<updated>([^<]*)<\/updated>/g);
	if (parsed.meta.type !== 'atom' || parsed.items.length !== entries.length)
		wrong.push(`${parsed.meta.type} with ${parsed.items.length} of ${entries.length} entries`);
	if (new Set(ids).size !== entries.length + 1 || ids.some(id => !/^tag:[^,]+,\d{4}-\d{2}-\d{2}:\S+$/.test(id)))
		wrong.push('an id is missing, twice, or no tag');
	if (days.length !== entries.length + 1 || days.some(day => !/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(day) || isNaN(Date.parse(day))))
		wrong.push('a day is missing or none');
	if (entries.length && days[0] !== days.slice(1).sort().at(-1))
		wrong.push('the feed is older than its newest entry');
	if (!/<link rel="self" type="application\/atom\+xml" href="https:/.test(head) || !/<link rel="alternate"/.test(head) || !/<title>./.test(head))
		wrong.push('the feed does not say what it is and where');
	for (const { title, url, authors, published, updated } of parsed.items)
		if (!title || !url?.startsWith(address) || !authors[0]?.name || !(updated ?? published))
			wrong.push(`${title}: without ${!url ? 'a link' : 'an author or a day'}`);
	return wrong;
}

// RFC 5545, as a calendar program reads it: days that last the whole day, each known again by its UID.
function calendar(text) {
	const wrong = [], events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
	const ids = events.map(event => event.getFirstPropertyValue('uid'));
	if (!events.length || new Set(ids).size !== events.length)
		wrong.push(`${events.length} events with ${new Set(ids).size} ids`);
	for (const event of events.map(component => new ICAL.Event(component)))
		if (!event.summary || !event.startDate?.isDate || !event.component.getFirstPropertyValue('dtstamp'))
			wrong.push(`${event.summary}: no day`);
	if (/[^\r]\n/.test(text) || text.split('\r\n').some(line => Buffer.byteLength(line) > 75))
		wrong.push('a line is longer than 75 bytes, or does not end in CR LF');
	return wrong;
}

// RFC 4180, and the spreadsheet's dialect: a mark, semicolons, decimal commas, and no text that acts.
function table(text, path) {
	const wrong = [], excel = path.endsWith('-excel.csv');
	const rows = parseCsv(text, { columns: true, delimiter: excel ? ';' : ',', bom: true, record_delimiter: '\r\n' });
	const figures = ['start', 'mål', 'mål_højst', 'målt', 'procent_af_vejen', 'procent_efter_planen', 'baseline',
		'target', 'target_high', 'value', 'percent_of_the_way', 'percent_planned'];
	if ((text.charCodeAt(0) === 0xFEFF) !== excel)
		wrong.push('a byte order mark in the wrong dialect');
	for (const row of rows) {
		for (const name of figures)
			if (row[name] && !(excel ? /^'?-?\d+([,/]\d+)?$/ : /^-?\d+([./]\d+)?$/).test(row[name]))
				wrong.push(`${name}: ${row[name]}`);
		for (const [name, cell] of Object.entries(row))
			if (excel && !figures.includes(name) && /^[=+@\t\r-]/.test(cell))
				wrong.push(`${name} acts: ${cell}`);
	}
	return wrong;
}

const schema = async url => {
	if (url !== 'https://schema.org')
		throw new Error(`asks for ${url}`);
	return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
};

const types = new Set(['Report', 'Dataset', 'DataDownload', 'BreadcrumbList', 'ListItem', 'WebPage', 'WebSite', 'GovernmentOrganization',
	'AdministrativeArea'].map(name => `https://schema.org/${name}`));

async function linked(text) {
	const [, found] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
	if (!found)
		return ['it has none'];
	const expanded = JSON.stringify(await jsonld.expand(JSON.parse(found), { documentLoader: schema, base: address }));
	return all(expanded, /"@type":\["([^"]*)"\]/g).filter(type => !types.has(type)).map(type => `${type} is no type of schema.org's here`);
}

// What DCAT-AP-DK 2.0.2 requires and recommends, as far as a register has it.
const wanted = { dataset: ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:theme', 'dcat:keyword', 'dct:spatial',
	'dct:temporal', 'dct:accrualPeriodicity', 'dct:identifier', 'dcat-dk:datasetResponsibleOrganisation', 'dcat:distribution'],
distribution: ['dcat:accessURL', 'dcat:downloadURL', 'dct:format', 'dcat:mediaType', 'dct:modified'] };

async function catalog(text) {
	const catalogue = JSON.parse(text), wrong = [];
	const quads = await jsonld.toRDF(catalogue, { documentLoader: schema, base: address });
	const count = type => quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === `http://www.w3.org/ns/dcat#${type}`).length;
	const sets = catalogue['dcat:dataset'];
	for (const set of sets) {
		wrong.push(...wanted.dataset.filter(name => !set[name]).map(name => `${set['@id']}: no ${name}`));
		for (const one of set['dcat:distribution'])
			wrong.push(...wanted.distribution.filter(name => !one[name]).map(name => `${one['dcat:downloadURL']?.['@id']}: no ${name}`));
	}
	if (!sets.length || count('Catalog') !== 1 || count('Dataset') !== sets.length || count('Distribution') !== 3 * sets.length)
		wrong.push(`${count('Catalog')} catalogues, ${count('Dataset')} data sets, ${count('Distribution')} distributions`);
	return wrong;
}

const readers = [[/feed\.xml$/, feed], [/\.ics$/, calendar], [/\.csv$/, table], [/\.html$/, linked], [/katalog\.jsonld$/, catalog]];

// Every file that one of the readers knows, and what is wrong with it.
export async function machineReadable(pages) {
	const results = [];
	for (const [pattern, reader] of readers)
		for (const { path, root } of pages.filter(page => pattern.test(page.path)))
			results.push([path.slice(root.length + 1), await (async () => reader(read(path), path))().catch(error => [String(error)])]);
	return results;
}
