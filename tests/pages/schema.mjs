// SPDX-License-Identifier: MPL-2.0
// The schemas of `kk schema` against kk itself: node schema.mjs KK FOLDER… A document in which kk finds no fault of
// the format fits its schema, in any spelling of its keys; one with a fault that a schema can see does not.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import YAML from 'yaml';

const [program, ...folders] = process.argv.slice(2);

// Faults of keys and shapes; values are checked roughly, so that a schema may let a wrong one pass.
const structural = new Set(['KK006', 'KK007', 'KK008', 'KK013', 'KK016']);
const types = ['', 'kvalitetskontrakt', 'opfølgningsredegørelse', 'kommune', 'udfordringsansøgning'];

function kk(...args) {
	const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: {}, maxBuffer: 1 << 28 });
	if (status > 1)
		throw new Error(`kk ${args.join(' ')} ended with ${status}: ${stderr}`);
	return stdout;
}

const schemas = Object.fromEntries(types.map(type => {
	const schema = JSON.parse(kk('schema', ...(type ? [type] : [])));
	return [type, new Ajv({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true }).compile(schema)];
}));

function documents(folder) {
	return readdirSync(folder).sort().map(name => join(folder, name))
		.flatMap(path => statSync(path).isDirectory() ? documents(path) : /\.ya?ml$/.test(path) ? [path] : []);
}

// As kk reads it every value is text; as editors read it 2012 is a number, and ~ is nothing.
function parsed(path, schema) {
	try {
		const document = YAML.parseDocument(readFileSync(path, 'utf8'), { version: '1.2', uniqueKeys: false, schema });
		return document.errors.length ? undefined : document.toJS();
	} catch {
		return undefined;
	}
}

function holdsNothing(value) {
	return value === null || (typeof value === 'object' && Object.values(value).some(holdsNothing));
}

// How people write keys: in capitals, without æøå, with marks on their own, with other separators.
const spellings = [
	key => key.toUpperCase(),
	key => key.replace(/[æøå]/g, c => ({ æ: 'ae', ø: 'oe', å: 'aa' })[c]),
	key => key.normalize('NFD'),
	key => key.replace(/_/g, ' '),
	key => key.replace(/_/g, '-').replace(/^./, c => c.toUpperCase()),
];

// Keys of the user's choosing are no keys of the format: ids of goals, years of budgets.
function respelt(value, spell, free = false) {
	if (Array.isArray(value))
		return value.map(item => respelt(item, spell));
	if (!value || typeof value !== 'object')
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
		const mapping = inner && typeof inner === 'object' && !Array.isArray(inner) &&
			['mål', 'goals', 'budgetvedtagelser', 'budget_adoptions'].includes(key);
		return [free || /^x[-_ ]/i.test(key) ? key : spell(key), respelt(inner, spell, mapping)];
	}));
}

let checked = 0, wrong = 0;
function complain(text) {
	wrong++;
	console.log(text);
}

function typeOf(value) {
	return types.find(type => type && schemas[type].schema.allOf && type === value.type) ?? '';
}

for (const path of folders.flatMap(documents)) {
	const value = parsed(path, 'failsafe'), edited = parsed(path, 'core');
	if (!value || typeof value !== 'object' || Array.isArray(value))
		continue;
	const all = JSON.parse(kk('validate', '--isolated', '--today', '2012-11-01', '--format', 'json', path)).diagnostics;
	const faults = all.filter(one => one.path === path && one.rule < 'KK100' && one.severity === 'error').map(one => one.rule);
	for (const name of new Set(['', typeOf(value)])) {
		const fits = schemas[name](value), said = JSON.stringify(schemas[name].errors?.[0]);
		if (!faults.length && !fits)
			complain(`${path}: nothing is wrong with it, but the schema »${name}« refuses it: ${said}`);
		if (fits && faults.some(rule => structural.has(rule)))
			complain(`${path}: the schema »${name}« lets ${faults.join(', ')} pass`);
		if (!faults.length && !holdsNothing(edited) && !schemas[name](edited))
			complain(`${path}: an editor would find fault with it: ${JSON.stringify(schemas[name].errors[0])}`);
	}
	for (const spell of faults.length ? [] : spellings) {
		const other = respelt(value, spell);
		if (!schemas[''](other))
			complain(`${path}: a key spelt like ${spell('nøgle_år')} is refused: ${JSON.stringify(schemas[''].errors[0])}`);
	}
	checked++;
}
if (checked < 50)
	complain(`only ${checked} documents were found`);
console.log(`${checked} documents`);
process.exit(wrong ? 1 : 0);
