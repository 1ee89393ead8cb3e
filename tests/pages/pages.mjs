// SPDX-License-Identifier: MPL-2.0
// The pages that are looked at: what kk makes of the examples, in both languages, and of hostile texts in every field.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import YAML from 'yaml';
import { write as writeNation } from './nation.mjs';
import { payloads } from './payloads.mjs';

const today = '2012-11-01';
const here = dirname(fileURLToPath(import.meta.url));

// Fields that a person fills with words, by the names of the examples' keys; the first kind is one line, the other prose.
const lines = new Set(['titel', 'kommune', 'udvalg', 'sagsnr', 'navn', 'ansvarlig', 'betegnelse', 'måles', 'kilde', 'note',
	'gennemført', 'politikområde', 'politik', 'enhed', 'gruppe', 'tekst']);
const prose = new Set(['vurdering', 'målsætning', 'veje', 'forklaring', 'opfølgning', 'udgår', 'sammenfatning',
	'sagsfremstilling', 'tidsplan', 'økonomi', 'retsgrundlag', 'information', 'høring', 'dokumenter', 'indstilling',
	'beslutning', 'sagstype']);

function replaced(value, key, put) {
	if (Array.isArray(value))
		return value.map(item => replaced(item, key, put));
	if (value && typeof value === 'object')
		return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, name, put)]));
	return typeof value === 'string' && (lines.has(key) || prose.has(key)) ? put(value, key) : value;
}

export function kk(program, folder, ...args) {
	const run = spawnSync(program, [...args, '--today', today, '--isolated'],
		{ cwd: folder, maxBuffer: 1 << 28, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' } });
	return { text: run.stdout.toString(), status: run.status, said: run.stderr.toString() };
}

function documents(folder) {
	return readdirSync(folder, { recursive: true }).map(name => join(folder, name.toString()))
		.filter(path => path.endsWith('.yaml') && /^type: *(kvalitetskontrakt|opfølgningsredegørelse)/m
			.test(readFileSync(path, 'utf8').normalize())).sort();
}

function make(program, path, out, command) {
	const made = kk(program, '/', command, '--format', 'html', path);
	if (made.status !== 0)
		throw new Error(`kk ${command} ${path} ended with ${made.status}: ${made.said}`);
	writeFileSync(out, made.text);
	return out;
}

// Every example in Danish and English, as a page and as a case; and the documents of edge/, which hold every kind of
// goal, every status and the furthest figures.
export function ordinary(program, examples, scratch, languages = ['da', 'en']) {
	const pages = [];
	for (const language of languages)
		for (const origin of [examples, join(here, 'edge')]) {
			const example = origin === examples, folder = join(scratch, `${language}${example ? '' : '-edge'}`);
			cpSync(origin, folder, { recursive: true });
			for (const path of documents(folder)) {
				writeFileSync(path, readFileSync(path, 'utf8').replace(/^sprog: .*$/m, `sprog: ${language}`));
				const name = join(scratch, `${relative(scratch, folder)}-${relative(folder, path).replace(/[^\w]+/g, '-')}`);
				for (const command of ['report', 'agenda'])
					pages.push({ path: make(program, path, `${name}-${command}.html`, command), source: path, command, example });
			}
		}
	return pages;
}

// The examples and a small nation as one site, at the address that its data name.
export const address = 'https://kk.example/';

export function site(program, examples, scratch) {
	const out = join(scratch, 'site'), tree = writeNation(join(scratch, 'tree'));
	cpSync(examples, join(tree, 'examples'), { recursive: true });
	const made = kk(program, '/', 'site', tree, '-o', out, '--base-url', address);
	if (made.status === null || made.status > 1)
		throw new Error(`kk site ended with ${made.status}: ${made.said}`);
	return readdirSync(out, { recursive: true }).map(name => join(out, name.toString()))
		.filter(path => statSync(path).isFile()).map(path => ({ path, root: out }));
}

// A pair of pages for each payload: one with it in every field, and one with as many plain letters in its place.
export function hostile(program, examples, scratch) {
	const pairs = [];
	for (const [name, payload] of Object.entries(payloads))
		for (const kind of ['hostile', 'plain']) {
			const folder = join(scratch, `${name}-${kind}`);
			const plain = text => kind === 'hostile' ? text : text.replace(/[^\p{L}\p{N}\s]/gu, 'x');
			const put = (_, key) => plain(lines.has(key) ? payload.replace(/\s+/g, ' ') : payload);
			cpSync(examples, folder, { recursive: true });
			for (const path of documents(folder)) {
				const document = YAML.parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
				writeFileSync(path, JSON.stringify(replaced(document, '', put), null, 1));
				const out = join(scratch, `${name}-${relative(folder, path).replace(/[^\w]+/g, '-')}`);
				for (const command of ['report', 'agenda']) {
					const made = kk(program, '/', command, '--format', 'html', path);
					const html = `${out}-${command}-${kind}.html`;
					if (made.status !== 0)
						throw new Error(`${name}: kk ${command} ended with ${made.status}: ${made.said}`);
					writeFileSync(html, made.text);
					if (kind === 'hostile')
						pairs.push({ payload: name, path: html, plain: `${out}-${command}-plain.html`, source: path, command });
				}
			}
		}
	return pairs;
}
