// SPDX-License-Identifier: MPL-2.0
// Reads each file with js-yaml and checks it by kk's own schema, compiled by ajv: peer.mjs FOLDER LIST
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, list] = process.argv.slice(2);
const require = createRequire(`${folder}/`);
const yaml = require('js-yaml'), Ajv = require('ajv/dist/2020');
const names = { kvalitetskontrakt: 'contract', opfølgningsredegørelse: 'followup', kommune: 'register' };
const checks = Object.fromEntries(Object.entries(names).map(([type, name]) => [type,
	new Ajv({ strict: false, allErrors: true, validateFormats: false })
		.compile(JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')))]));
let count = 0;
for (const path of readFileSync(list, 'utf8').trim().split('\n')) {
	const document = yaml.load(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { schema: yaml.FAILSAFE_SCHEMA });
	if (!checks[document.type](document))
		count += checks[document.type].errors.length;
}
console.log(count);
