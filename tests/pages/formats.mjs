// SPDX-License-Identifier: MPL-2.0
// What `kk validate` writes, read by programs of someone else's: node formats.mjs FORMAT KK SCRATCH. The documents hold
// hostile texts in every field that a finding repeats.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const here = dirname(fileURLToPath(import.meta.url));
const [format, program, scratch] = process.argv.slice(2);
const hostile = ['::error::x', '%0A::set-env name=A::b', '<failure>&]]>', 'not ok 1 - x', '# TODO', '`![](x)`', '{0} {1}', '"\\ \' ,:'];

const quoted = text => `"${text.replace(/[\\"]/g, '\\$&')}"`;
const goals = hostile.map((text, i) => `      - {id: m${i}, tekst: ${quoted(text)}, ${quoted(`nøgle ${text}`)}: 1}`);
const contract = `type: kvalitetskontrakt
format: 1
kommune: ${quoted(hostile[0])}
periode: 2012
serviceområder:
${hostile.map((text, i) => `  - navn: ${quoted(`${i} ${text}`)}\n    mål:\n${goals[i]}\n      - {id: n${i}, tekst: ${quoted(text)}}`).join('\n')}
`;

function run(name, lang) {
	writeFileSync(join(scratch, 'kontrakt.yaml'), contract);
	const { status, stdout, stderr } = spawnSync(program, ['validate', '--today', '2012-11-01', '--lang', lang, '--format', name,
		'kontrakt.yaml'], { cwd: scratch, encoding: 'utf8', env: {}, maxBuffer: 1 << 28 });
	if (status !== 1 || stderr)
		throw new Error(`kk validate --format ${name} ended with ${status}: ${stderr}`);
	return stdout;
}

// How many findings there are, by the format that the others must agree with.
const findings = lang => JSON.parse(run('json', lang)).diagnostics;

// GitHub's workflow commands: ::name key=value,…::data, with %XX for what would end them.
function commands(text) {
	return text.split('\n').flatMap(line => {
		const found = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line.trim());
		return found ? [{ name: found[1], data: found[3] }] : [];
	});
}

const readers = {
	sarif(text, expected) {
		const ajv = new Ajv({ strict: false, allErrors: true });
		addFormats(ajv);
		const valid = ajv.compile(JSON.parse(readFileSync(join(here, '../formats/sarif-schema-2.1.0.json'), 'utf8')));
		const log = JSON.parse(text), [only] = log.runs;
		if (!valid(log))
			return ajv.errorsText(valid.errors.slice(0, 5));
		if (only.results.length !== expected.length)
			return `${only.results.length} results for ${expected.length} findings`;
		const lacking = only.results.filter(result => !result.partialFingerprints?.primaryLocationLineHash || !result.message?.text ||
			!result.locations?.[0]?.physicalLocation?.region?.startLine || only.tool.driver.rules[result.ruleIndex]?.id !== result.ruleId);
		return lacking.length ? `${lacking.length} results lack what GitHub requires` : '';
	},
	gitlab(text, expected) {
		const issues = JSON.parse(text);
		const whole = issues.every(issue => issue.description && issue.check_name && issue.fingerprint && issue.location?.path &&
			issue.location.lines?.begin && ['info', 'minor', 'major', 'critical', 'blocker'].includes(issue.severity));
		const distinct = new Set(issues.map(issue => issue.fingerprint)).size;
		return !whole ? 'an issue lacks a member' : distinct !== issues.length || issues.length !== expected.length ?
			`${distinct} fingerprints, ${issues.length} issues, ${expected.length} findings` : '';
	},
	github(text, expected) {
		const found = commands(text), foreign = found.filter(({ name }) => !['error', 'warning', 'notice', 'stop-commands'].includes(name));
		const annotations = found.filter(({ name }) => ['error', 'warning', 'notice'].includes(name));
		return foreign.length ? `a command of the document's: ${foreign[0].name}` : annotations.length !== expected.length ?
			`${annotations.length} annotations for ${expected.length} findings` : '';
	},
	junit(text) {
		writeFileSync(join(scratch, 'junit.xml'), text);
		execFileSync('xmllint', ['--noout', join(scratch, 'junit.xml')]);
		const count = path => Number(execFileSync('xmllint', ['--xpath', `count(${path})`, join(scratch, 'junit.xml')], { encoding: 'utf8' }));
		return count('//testcase') > 0 && count('//failure') > 0 && count('//testcase[failure]') < count('//testcase') ? '' :
			`${count('//failure')} failures of ${count('//testcase')} cases`;
	},
	tap(text) {
		writeFileSync(join(scratch, 'kk.tap'), text);
		const { stdout } = spawnSync('prove', ['-e', 'cat', join(scratch, 'kk.tap')], { encoding: 'utf8' });
		const planned = Number(/^1\.\.(\d+)$/m.exec(text)?.[1]);
		return stdout.includes('Parse errors') || !new RegExp(`Tests=${planned}\\b`).test(stdout) ? stdout : '';
	},
	ndjson(text, expected) {
		const records = text.trimEnd().split('\n').map(line => JSON.parse(line));
		const kinds = records.map(({ record }) => record);
		return kinds[0] === 'run' && kinds.at(-1) === 'summary' && kinds.filter(kind => kind === 'diagnostic').length === expected.length ?
			'' : 'records are missing or out of order';
	},
};

let failed = 0;
for (const lang of ['da', 'en']) {
	const wrong = readers[format](run(format, lang), findings(lang));
	if (wrong) {
		failed++;
		console.log(`FAILED ${format} ${lang}\n    ${wrong}`);
	}
}
console.log(`${2 - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
