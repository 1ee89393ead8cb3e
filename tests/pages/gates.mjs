// SPDX-License-Identifier: MPL-2.0
// One gate for published pages: node gates.mjs GATE[:PART] KK EXAMPLES SCRATCH. Says what fails, and at last how many
// passed. The part is a language of the examples' pages, or the site; without one it is the pages in both languages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { misplaced } from './charts.mjs';
import { hostile, kk, ordinary, site } from './pages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [asked, program, examples, scratch] = process.argv.slice(2);
const [gate, part] = asked.split(':');
const languages = !part ? ['da', 'en'] : part === 'site' ? [] : [part];
let passed = 0, failed = 0;

function check(name, wrong) {
	if (!wrong || wrong.length === 0) {
		passed++;
		return;
	}
	failed++;
	console.log(`FAILED ${name}\n${[wrong].flat().map(line => `    ${line}`).slice(0, 12).join('\n')}`);
}

const html = pages => pages.filter(({ path }) => path.endsWith('.html'));

// A site has many pages of few kinds: the fullest of each kind stands for the others where a browser looks, and so do
// those of the municipality with markup for words, the one in English, and the one that has published nothing.
function sample(pages) {
	const kinds = new Map(), special = /\/(911-|907-kongsund\/(index|2012)|904-)/;
	for (const page of html(pages)) {
		const kind = special.test(page.path) ? page.path.replace(/(maal|omraade)\/.*/, '$1') : page.path.slice(page.root.length)
			.replace(/\/(\d{3}-[^/]*|ny-by)/, '/*').replace(/\d{4}/, '*').replace(/(maal|omraade|emner)\/[^/]+\//, '$1/*/')
			.replace(/(kontrakt|opfoelgning)[^/]*/, '$1');
		const size = statSync(page.path).size;
		if (!(kinds.get(kind)?.size >= size))
			kinds.set(kind, { page, size });
	}
	return [...kinds.values()].map(({ page }) => page);
}

let made;
const examplePages = () => ordinary(program, examples, scratch, languages);
const sitePages = () => part === 'site' ? made ??= site(program, examples, scratch) : [];
const all = () => [...examplePages(), ...sitePages()];
const seen = () => [...examplePages(), ...sample(sitePages())];

// --- a browser ---

async function browse(act) {
	const { chromium } = await import('playwright-core');
	const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu',
		'--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
	try {
		await act(browser);
	} finally {
		await browser.close();
	}
}

async function at(browser, page, options, act) {
	const context = await browser.newContext(options);
	try {
		const tab = await context.newPage();
		return await act(tab, () => tab.goto(pathToFileURL(page.path).href));
	} finally {
		await context.close();
	}
}

// Two pages at a time: there are two cores.
async function each(items, act) {
	const queue = [...items];
	await Promise.all([0, 1].map(async () => {
		while (queue.length)
			await act(queue.shift());
	}));
}

const name = (page, more) => `${gate} ${basename(page.path)}${more ? ` ${more}` : ''}`;
const looks = [1280, 360].flatMap(width => ['light', 'dark'].map(colorScheme => ({ width, colorScheme })));

// What a run of seconds has no time to earn back.
const brief = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

const gates = {
	// WCAG 2.2 A and AA and best practice, on a screen and a phone, light and dark.
	async axe() {
		const source = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');
		await browse(browser => each(seen(), page => at(browser, page, { bypassCSP: true }, async (tab, go) => {
			await go();
			await tab.addScriptTag({ content: source });
			for (const { width, colorScheme } of looks) {
				await tab.setViewportSize({ width, height: 900 });
				await tab.emulateMedia({ colorScheme });
				check(name(page, `${width} ${colorScheme}`), await tab.evaluate(async () => {
					const result = await axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag',
						values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
					return result.violations.map(each => `${each.id}: ${each.help}: ${each.nodes[0].html.slice(0, 120)}`);
				}));
			}
		})));
	},

	// The page keeps to its own policy, asks for nothing, and fits 320 px with the text spacing of WCAG 1.4.12.
	async browser() {
		await browse(browser => each(seen(), async page => {
			const requested = [], said = [];
			await at(browser, page, { viewport: { width: 1280, height: 900 } }, async (tab, go) => {
				tab.on('request', request => requested.push(request.url()));
				tab.on('console', message => said.push(message.text()));
				tab.on('pageerror', error => said.push(String(error)));
				await tab.addInitScript(() => {
					window.refused = [];
					addEventListener('securitypolicyviolation', event => window.refused.push(event.violatedDirective));
				});
				await go();
				said.push(...await tab.evaluate(() => window.refused));
			});
			const own = url => page.root ? url.startsWith(pathToFileURL(page.root).href) : url === pathToFileURL(page.path).href;
			check(name(page, 'asks for nothing'), requested.filter(url => !own(url)));
			check(name(page, 'keeps its policy'), said);
			// 320 px with the spacing that a reader may set (WCAG 1.4.12); and just above the widths where tables change.
			await at(browser, page, { bypassCSP: true }, async (tab, go) => {
				await go();
				for (const width of [1025, 833, 320]) {
					await tab.setViewportSize({ width, height: 900 });
					if (width === 320)
						await tab.addStyleTag({ content: '*{line-height:1.5!important;letter-spacing:.12em!important;' +
							'word-spacing:.16em!important}p{margin-bottom:2em!important}' });
					const { wide, cut } = await tab.evaluate(outside, width);
					check(name(page, `fits ${width} px`), [wide > width ? `it is ${wide} px wide` : '', ...cut.map(text => `cut off: ${text}`)]
						.filter(Boolean));
				}
			});
		}));
	},

	// Every pair of colours that the style names is told apart: text 4.5 to 1, marks 3 to 1.
	async contrast() {
		const text = ['ink bg', 'ink bg2', 'ink card', 'ink2 bg', 'ink2 bg2', 'ink2 card', 'link bg', 'link bg2', 'link card',
			'accent bg', 'ink note'], marks = ['line2 bg', 'line2 card', 'noteline bg', 'ink track'];
		const statuses = ['achieved', 'on_track', 'pending', 'behind', 'far_behind', 'regressing', 'not_achieved', 'no_data',
			'not_assessed'];
		const page = examplePages()[0];
		// A page has the style of the statuses it has: here are all of them.
		const style = [...readFileSync(join(here, '../../lib/page/page_css.def'), 'utf8').matchAll(/^CSS\((".*")\)$/gm)]
			.map(([, text]) => JSON.parse(text)).join('');
		await browse(async browser => {
			for (const colorScheme of ['light', 'dark']) {
				const tokens = await at(browser, page, { colorScheme, bypassCSP: true }, async (tab, go) => {
					await go();
					await tab.addStyleTag({ content: style });
					return tab.evaluate(statuses => {
						const read = element => Object.fromEntries(['bg', 'bg2', 'card', 'ink', 'ink2', 'line2', 'link', 'accent',
							'track', 'onfill', 'note', 'noteline', 's', 'i', 't']
							.map(token => [token, getComputedStyle(element).getPropertyValue(`--${token}`).trim()]));
						return Object.fromEntries(['', ...statuses].map(status => {
							const element = document.createElement('span');
							element.className = status;
							document.body.append(element);
							return [status, read(element)];
						}));
					}, statuses);
				});
				const judge = (status, pair, least) => {
					const [front, back] = pair.split(' ').map(token => tokens[status][token]);
					const ratio = contrast(front, back);
					check(`contrast ${colorScheme} ${status} ${pair}`, ratio >= least ? [] : [`${front} on ${back} is ${ratio}, not ${least}`]);
				};
				text.forEach(pair => judge('', pair, 4.5));
				marks.forEach(pair => judge('', pair, 3));
				for (const status of statuses) {
					judge(status, 'i t', 4.5);
					['s bg', 's bg2', 's card'].forEach(pair => judge(status, pair, 3));
					// Counts in the bar are large text; that of what is unknown stands on the page's own colour.
					const dark = status === 'behind' && colorScheme === 'light';
					tokens[status].count = dark ? '#1A1A1A' : tokens[status].onfill;
					if (!['no_data', 'not_assessed'].includes(status))
						judge(status, 'count s', ['pending', 'on_track'].includes(status) ? 3 : 4.5);
				}
			}
		});
	},

	// Every målelinje stands where its figures put it, no label lies over another or outside its card, and none of it
	// hangs on colour alone where the reader's own colours rule.
	async charts() {
		const pages = examplePages().filter(({ command, source }) => command === 'report' && /type: *opf/.test(readFileSync(source, 'utf8').normalize()));
		for (const page of pages) {
			const source = readFileSync(page.path, 'utf8');
			const { goals } = JSON.parse(kk(program, '/', 'progress', '--format', 'json', page.source).text);
			for (const goal of goals) {
				const article = new RegExp(`<article[^>]* id="maal-${goal.id}"[\\s\\S]*?</article>`).exec(source)[0];
				check(name(page, goal.id), misplaced(goal, article));
			}
		}
		await browse(browser => each(pages, page => at(browser, page, { bypassCSP: true }, async (tab, go) => {
			await go();
			for (const width of [320, 352, 353, 375, 640, 641, 1280]) {
				await tab.setViewportSize({ width, height: 900 });
				check(name(page, `labels at ${width}`), await tab.evaluate(lying));
			}
			await tab.emulateMedia({ forcedColors: 'active' });
			check(name(page, 'in forced colours'), await tab.evaluate(alike));
		})));
	},

	// The Nu HTML checker. Its check of CSP hashes knows no data blocks (the browser judges that), and the examples that
	// are published in English here have Danish texts.
	async vnu() {
		const pages = html(all());
		const run = spawnSync('java', [...brief, '-Xss4m', '-jar', join(here, 'node_modules/vnu-jar/build/dist/vnu.jar'), '--format', 'gnu',
			'--filterpattern', '.*(Content Security Policy|appears to be written in).*', ...pages.map(({ path }) => path)], { maxBuffer: 1 << 28 });
		byFile(pages, `${run.stdout}${run.stderr}`, run);
	},

	async 'html-validate'() {
		const pages = html(all());
		const run = spawnSync('node', [join(here, 'node_modules/.bin/html-validate'), '--config', join(here, 'html-validate.json'),
			'-f', 'text', ...pages.map(({ path }) => path)], { maxBuffer: 1 << 28 });
		// It counts the letters of a title before "&lt;" is read as one.
		const short = new Set(pages.map(({ path }) => path).filter(path =>
			[...text(/<title>(.*?)<\/title>/s.exec(readFileSync(path, 'utf8'))?.[1] ?? '')].length <= 70));
		const said = `${run.stdout}${run.stderr}`.split('\n').filter(line => line.trim());
		const lines = said.filter(line => !line.includes('[long-title]') || !short.has(line.split(':')[0]));
		byFile(pages, lines.join('\n'), lines.length || !said.length ? run : { status: 0 });
	},

	// Links lead to what is there; no markup acts; no page is heavy; what machines read can be read.
	async links() {
		for (const page of html(all())) {
			const source = readFileSync(page.path, 'utf8');
			check(name(page, 'links'), broken(page, source));
			check(name(page, 'has nothing active'), active(source, page));
			check(name(page, 'is in order'), disorder(source));
			if (!page.root)
				check(name(page, 'is described'), described(source, page.command));
			const css = Buffer.byteLength((source.match(/<style>.*?<\/style>/s) || [''])[0]);
			check(name(page, 'size'), [css > 16384 ? `CSS ${css} bytes` : '', page.example && Buffer.byteLength(source) - css > 61440
				? `HTML ${Buffer.byteLength(source) - css} bytes` : ''].filter(Boolean));
		}
		for (const page of sitePages().filter(({ path }) => /\.(xml|svg|atom)$/.test(path))) {
			const run = spawnSync('xmllint', ['--noout', page.path]);
			check(name(page, 'is XML'), run.status === 0 ? [] : [run.stderr.toString(), String(run.error || '')]);
		}
		for (const page of sitePages().filter(({ path }) => /\.json(ld)?$/.test(path)))
			check(name(page, 'is JSON'), tried(() => JSON.parse(readFileSync(page.path, 'utf8'))));
	},

	// What machines read is read by programs of someone else's: feeds, calendars, tables, linked data.
	async machines() {
		const { machineReadable } = await import('./machines.mjs');
		for (const [what, wrong] of await machineReadable(sitePages()))
			check(`machines ${what}`, wrong);
	},

	// A filter hides what is not asked for, says how many there are, and nothing else hides anything.
	async filter() {
		const pages = html(sitePages()).filter(({ path }) => readFileSync(path, 'utf8').includes('type="radio"'));
		check('filter pages', pages.length < 3 ? [`${pages.length} pages have one`] : []);
		await browse(browser => each(pages, page => at(browser, page, { viewport: { width: 360, height: 800 }, bypassCSP: true }, async (tab, go) => {
			await go();
			check(name(page, 'filters'), await tab.evaluate(() => {
				const wrong = [], radios = [...document.querySelectorAll('input[type=radio]')];
				const rows = () => [...document.querySelectorAll('li[data-kinds], tr[data-kinds]')].filter(row => !row.closest('nav') && row.checkVisibility());
				for (const radio of radios) {
					radio.click();
					const promised = Number(/\((\d+)\)$/.exec(radio.parentElement.textContent)?.[1]), kind = radio.id.replace('vis-', '');
					const other = rows().find(row => radio.parentElement.previousElementSibling && !row.dataset.kinds.split(' ').includes(kind));
					if (rows().length !== promised || other)
						wrong.push(`${radio.parentElement.textContent}: ${rows().length} are shown`);
					document.querySelector(`input[name=${radio.name}]`).click();
				}
				const letters = [...document.querySelectorAll('div[data-kinds]')];
				radios.at(-1)?.click();
				if (letters.some(letter => letter.checkVisibility() && !letter.querySelector('li')?.parentElement.checkVisibility()))
					wrong.push('a letter is left alone');
				return wrong;
			}));
		})));
	},

	// A citizen finds the telephone goal of their own municipality in three clicks, by its name and by the topic, on a phone.
	async clicks() {
		const front = sitePages().find(({ path, root }) => path === join(root, 'index.html'));
		const own = ['Aalholm Kommune', 'Eksempelby Kommune', 'Nordvestsjællands Fælleskommune', 'Ærøholm Kommune'];
		const ways = { 'by name': [tab => own => tab.click(`li > a:text-is("${own}")`), tab => () => tab.click('th a:has-text("telefon")')],
			'by topic': [tab => () => tab.click('nav a:text-is("Telefon")'),
				tab => own => tab.click(`tr:has(a:text-is("${own}")) td a`)] };
		await browse(browser => each(own.flatMap(town => Object.entries(ways).map(way => [town, ...way])), ([town, how, steps]) =>
			at(browser, front, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }, async (tab, go) => {
				await go();
				for (const step of steps)
					await step(tab)(town);
				const goal = tab.locator(':target'); // there when the page is read so far
				await goal.waitFor({ state: 'attached' }).catch(() => {});
				const text = (await goal.count()) ? await goal.innerText() : '';
				const sender = await tab.locator('.sender').innerText();
				check(`clicks ${town} ${how}`, [/telefon|opkald/i.test(text) ? '' : `it ends at ${tab.url()}: ${text.slice(0, 80)}`,
					sender.includes(town) ? '' : `it ends at ${sender}`].filter(Boolean));
			})));
	},

	// A text in a field never changes the tags around it, and none of it acts.
	async hostile() {
		const pairs = hostile(program, examples, scratch);
		for (const pair of pairs) {
			const [bad, plain] = [pair.path, pair.plain].map(path => readFileSync(path, 'utf8'));
			check(name(pair, 'has nothing active'), active(bad, pair));
			check(name(pair, 'is described'), described(bad, bad.includes('id="h-maal-') ? 'report' : 'agenda'));
			check(name(pair, 'has the tags of plain text'), difference(tags(plain), tags(bad)));
		}
		await browse(async browser => {
			const context = await browser.newContext({ bypassCSP: true });
			const tabs = [await context.newPage(), await context.newPage()];
			await each(pairs, async pair => {
				const tab = tabs.pop(), requested = [];
				const note = request => requested.push(request.url());
				tab.on('request', note);
				await tab.goto(pathToFileURL(pair.path).href);
				if (await tab.evaluate(() => window.pwned))
					requested.push('a script has run');
				tab.off('request', note);
				tabs.push(tab);
				check(name(pair, 'in a browser'), requested.slice(1));
			});
		});
	},

	// A formatter finds nothing to change in the Markdown, whatever stands in the documents' fields.
	async formatter() {
		const prettier = await import('prettier');
		for (const page of [...examplePages(), ...hostile(program, examples, scratch)])
			for (const command of page.command === 'report' ? ['report', 'progress'] : ['agenda']) {
				const made = kk(program, '/', command, '--format', 'markdown', page.source);
				const neat = made.status ? made.said : await prettier.format(made.text, { parser: 'markdown' });
				const lines = [made.text, neat].map(text => text.split('\n')), at = lines[0].findIndex((line, i) => line !== lines[1][i]);
				check(name(page, command), made.text === neat ? [] : [`line ${at + 1}: ${lines[0][at]}`, `became ${lines[1][at]}`]);
			}
	},

	// The Markdown goes through pandoc to a word processor's format, with as many tables and headings.
	async pandoc() {
		for (const page of ordinary(program, examples, scratch, ['da'])) {
			const made = kk(program, '/', page.command, '--format', 'markdown', page.source);
			const run = spawnSync('pandoc', ['-f', 'gfm', '-t', 'json'], { input: made.text, maxBuffer: 1 << 28 });
			const docx = spawnSync('pandoc', ['-f', 'gfm', '-o', join(scratch, 'page.docx')], { input: made.text });
			const count = (run.stdout.toString().match(/"t":"Table"/g) || []).length;
			const expected = (made.text.match(/^\| -{3}/gm) || []).length;
			check(name(page, 'docx'), made.status || run.status || docx.status ? [made.said + run.stderr + docx.stderr] : []);
			check(name(page, 'tables'), count === expected ? [] : [`${expected} tables became ${count}`]);
		}
	},
};

// --- what the gates ask ---

function tried(act) {
	try {
		act();
		return [];
	} catch (error) {
		return [String(error)];
	}
}

// In the browser: how wide the page is, and what is cut off. What is clipped makes no page wider: each text must end
// within it, unless its own box can be scrolled.
function outside(width) {
	const cut = [...document.querySelectorAll('body *')].filter(element => !element.closest('.skip, .scroll, svg, thead') &&
		!(width > 832 && element.closest('.over')) && element.checkVisibility() &&
		[...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())).filter(element => {
		const range = document.createRange();
		range.selectNodeContents(element);
		return range.getBoundingClientRect().right > width + 0.5;
	});
	return { wide: document.documentElement.scrollWidth, cut: cut.map(element => element.textContent.trim().slice(0, 60)) };
}

// In the browser: labels of one scale that lie over each other, or reach outside their card.
function lying() {
	const wrong = [];
	for (const svg of document.querySelectorAll('svg.scale')) {
		const card = svg.closest('.goal').getBoundingClientRect(), boxes = [...svg.querySelectorAll('text')]
			.map(text => ({ text: text.textContent, box: text.getBoundingClientRect() })).filter(({ box }) => box.width);
		for (const { text, box } of boxes)
			if (text.length < 22 && (box.left < card.left || box.right > card.right))
				wrong.push(`»${text}« reaches outside its card`);
		boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
			if (a.box.left < b.box.right && b.box.left < a.box.right && a.box.top + 3 < b.box.bottom && b.box.top + 3 < a.box.bottom)
				wrong.push(`»${a.text}« lies over »${b.text}«`);
		}));
	}
	return wrong;
}

// In the browser: marks that should be told apart and are filled alike.
function alike() {
	const fill = element => getComputedStyle(element).fill, wrong = [];
	for (const svg of document.querySelectorAll('svg.scale')) {
		const track = svg.querySelector('.track'), bar = svg.querySelector('.bar'), aim = svg.querySelector('.aim');
		if ((bar && fill(bar) === fill(track)) || fill(aim) === fill(track))
			wrong.push(`${svg.closest('.goal').id}: as the track`);
	}
	return wrong;
}

// Headings never skip a level and begin with one h1; pictures have names that are short; no id comes twice.
function disorder(source) {
	const wrong = [], levels = [...source.matchAll(/<h([1-6])\b/g)].map(match => Number(match[1])), seen = new Set();
	if (levels[0] !== 1 || levels.filter(level => level === 1).length !== 1)
		wrong.push(`it begins with h${levels[0]}`);
	levels.forEach((level, i) => {
		if (i && level > levels[i - 1] + 1)
			wrong.push(`h${level} after h${levels[i - 1]}`);
	});
	for (const [svg] of source.matchAll(/<svg[^>]*role="img"[^>]*>(<title[^>]*>[^<]*)?/g)) {
		const title = text(/<title[^>]*>(.*)/s.exec(svg)?.[1] || '');
		if (!title || (title.length > 120 && /class="scale"/.test(svg)))
			wrong.push(`a picture named »${title}«`);
	}
	for (const [, id] of source.matchAll(/\sid="([^"]*)"/g)) {
		if (seen.has(id))
			wrong.push(`the id ${id} twice`);
		seen.add(id);
	}
	return wrong;
}

function contrast(front, back) {
	const light = color => {
		const digits = color.slice(1).length === 3 ? [...color.slice(1)].map(c => c + c).join('') : color.slice(1);
		const [r, g, b] = [0, 2, 4].map(i => parseInt(digits.slice(i, i + 2), 16) / 255)
			.map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [a, b] = [light(front), light(back)];
	return Math.floor(100 * (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)) / 100;
}

function byFile(pages, output, run) {
	if (run.error || (run.status !== 0 && !output.trim()))
		throw run.error || new Error(`ended with ${run.status}`);
	const lines = output.split('\n').filter(line => line.trim());
	for (const page of pages)
		check(name(page), lines.filter(line => line.includes(encodeURI(page.path)) || line.includes(page.path)));
	check(`${gate} as a whole`, run.status !== 0 && !lines.some(line => pages.some(({ path }) => line.includes(path) ||
		line.includes(encodeURI(path)))) ? lines : []);
}

const text = value => value.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'")
	.replace(/&amp;/g, '&');

function ids(source) {
	return new Set([...source.matchAll(/\sid="([^"]*)"/g)].map(match => text(match[1])));
}

function broken(page, source) {
	const wrong = [];
	for (const [, raw] of source.matchAll(/<(?:a|link)\s[^>]*?href="([^"]*)"/g)) {
		const target = text(raw);
		if (/^(https?|mailto|tel):/.test(target))
			continue;
		const [path, fragment] = target.split('#').map(decodeURIComponent);
		let file = path ? resolve(page.root && path.startsWith('/') ? page.root : dirname(page.path), path.replace(/^\//, '')) : page.path;
		if (path.endsWith('/') || path === '.' || path === '..')
			file = join(file, 'index.html');
		if (!existsSync(file))
			wrong.push(`${target}: there is no such file`);
		else if (fragment && !ids(path ? readFileSync(file, 'utf8') : source).has(fragment))
			wrong.push(`${target}: there is no such place`);
	}
	return wrong;
}

function active(source, page) {
	const wrong = [];
	for (const [tag, element] of source.replace(/<style>.*?<\/style>/s, '').matchAll(/<([a-z][a-z0-9]*)\b[^>]*>/gi)) {
		const bare = tag.replace(/="[^"]*"/g, '=""');
		if (page.root && /^<input type="radio" name="[a-z]+" id="vis-[a-z_]+"( checked)?>$/.test(tag))
			continue;
		if (/^(iframe|object|embed|form|input|button|base|frame|img|audio|video|source|foreignObject|animate|set)$/i.test(element))
			wrong.push(tag);
		if (element === 'script' && tag !== '<script type="application/ld+json">')
			wrong.push(tag);
		if (/\s(on\w+|style|srcdoc|formaction|xlink:href)=/i.test(bare))
			wrong.push(tag);
		if (/\s(href|src|action)="\s*(javascript|data|vbscript):/i.test(tag))
			wrong.push(tag);
		if (/\ssrc="/.test(tag) || (element === 'link' && /rel="(stylesheet|preload|icon)"/.test(tag) && /href="(https?:)?\/\//.test(tag)))
			wrong.push(tag);
	}
	return wrong;
}

// What machines read of a report: one block of schema.org with the report, its figures and where it stands.
function described(source, command) {
	const blocks = [...source.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(match => match[1]);
	if (blocks.length !== (command === 'report' ? 1 : 0) || (source.match(/<script/g) || []).length !== blocks.length)
		return [`${blocks.length} blocks of linked data`];
	return tried(() => {
		for (const block of blocks) {
			const graph = JSON.parse(block), types = graph['@graph'].map(each => each['@type']).join(' ');
			if (/[<>&]/.test(block) || graph['@context'] !== 'https://schema.org' || types !== 'Report Dataset BreadcrumbList')
				throw new Error(`linked data of ${types}`);
		}
	});
}

// The tags in their order, each with the names of its attributes and its class.
function tags(source) {
	return [...source.replace(/<!--.*?-->/gs, '<x-comment>').matchAll(/<\/?[a-zA-Z!][^>]*>/g)].map(([tag]) =>
		tag.replace(/(\sclass="[^"]*")|="[^"]*"/g, (whole, kept) => kept || ''));
}

// Prose is CommonMark: where the words are markup of its own, it may open these and close them again.
const own = /^<\/?(p|a href|a|em|strong|code|pre|blockquote|ul|ol|li|br|hr|h[3-6]|small)>?$/;

function difference(plain, bad) {
	const reduced = list => list.filter(tag => !own.test(tag.replace(/>$/, '')));
	const [a, b] = [reduced(plain), reduced(bad)];
	const at = a.findIndex((tag, i) => tag !== b[i]);
	if (at >= 0 || a.length !== b.length)
		return [`tag ${at < 0 ? a.length : at}: ${a[at] ?? 'none'} became ${b[at < 0 ? a.length : at] ?? 'none'}`];
	return [];
}

if (!gates[gate])
	throw new Error(`no gate ${gate}: there are ${Object.keys(gates).join(', ')}`);
await gates[gate]();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
