// SPDX-License-Identifier: MPL-2.0
// Where the marks of a målelinje belong, worked out again from the figures alone: whole fractions, no rounding until
// the last two decimals.

const gcd = (a, b) => (b ? gcd(b, a % b) : a < 0n ? -a : a);

class Fraction {
	constructor(top, bottom = 1n) {
		const sign = bottom < 0n ? -1n : 1n, common = gcd(top, bottom) || 1n;
		[this.top, this.bottom] = [sign * top / common, sign * bottom / common];
	}
	plus(other) { return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom); }
	minus(other) { return this.plus(new Fraction(-other.top, other.bottom)); }
	times(other) { return new Fraction(this.top * other.top, this.bottom * other.bottom); }
	over(other) { return new Fraction(this.top * other.bottom, this.bottom * other.top); }
	compare(other) { const off = this.minus(other).top; return off < 0n ? -1 : off > 0n ? 1 : 0; }
	size() { return this.top < 0n ? new Fraction(-this.top, this.bottom) : this; }
	// Hundredths, half away from zero.
	hundredths() {
		const scaled = this.size().times(new Fraction(200n)), whole = (scaled.top / scaled.bottom + 1n) / 2n;
		return Number(this.top < 0n ? -whole : whole) / 100;
	}
}

// "13950", "-0.5", "43400/3"; null stays null.
export function fraction(text) {
	if (text === null)
		return null;
	const [top, bottom] = text.split('/'), [whole, decimals = ''] = top.split('.');
	return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(bottom || 1));
}

const least = values => values.reduce((a, b) => (a.compare(b) < 0 ? a : b));
const most = values => values.reduce((a, b) => (a.compare(b) > 0 ? a : b));
const number = value => new Fraction(BigInt(value));

// The goal as `kk progress --format json` has it; null: there is nothing to draw.
export function expected(goal) {
	const [b, t, high, v] = [goal.baseline, goal.target, goal.target_high, goal.value].map(fraction);
	const planned = fraction(goal.planned), zero = number(0);

	if (!goal.kind || goal.kind === 'milestone' || !t || (!b && !v) || (b && !v && !high && b.compare(t) === 0))
		return null;
	if (!b) {
		let low = least([zero, t, v, ...(high ? [high] : [])]), top = most([zero, t, v, ...(high ? [high] : [])]);
		const whole = goal.unit === '%' && low.compare(zero) === 0 && top.compare(number(100)) <= 0;
		const more = new Fraction(115n, 100n);
		[low, top] = whole ? [zero, number(100)] : [low.times(more), top.times(more)];
		const place = z => z.minus(low).over(top.minus(low)).times(number(100)).hundredths();
		return { aims: [t, high].filter(Boolean).map(place), ring: [], plan: [], clipped: 0, ends: span(place(zero), place(v)),
			track: high ? span(place(t), place(high)) : [0, 100] };
	}
	const far = high && b.compare(t) < 0 ? high : t, way = far.minus(b).size().times(number(3));
	const off = v ? v.minus(b) : zero, away = way.top !== 0n && off.size().compare(way) > 0;
	const shown = !v ? b : !away ? v : off.top < 0n ? b.minus(way) : b.plus(way);
	const hasPlan = goal.progress !== null && planned && !high && planned.compare(number(1)) !== 0;
	const x = hasPlan ? b.plus(planned.times(t.minus(b))) : null;
	const all = [b, t, shown, high, x].filter(Boolean), low = least(all), width = most(all).minus(low);
	const place = z => width.top === 0n ? 4 : z.minus(low).over(width).times(number(88)).plus(number(4)).hundredths();
	return { aims: [t, high].filter(Boolean).map(place), ring: [place(b)], plan: x ? [place(x)] : [],
		clipped: away ? (off.top < 0n ? -1 : 1) : 0, ends: span(place(b), place(shown)),
		track: high ? span(place(t), place(high)) : span(place(b), place(t)) };
}

function span(a, b) {
	return [Math.min(a, b), Math.max(a, b)];
}

// The same of what is drawn on the page; null: no scale.
export function drawn(article) {
	const svg = /<svg class="scale"[\s\S]*?<\/svg>\n/.exec(article)?.[0];

	if (!svg)
		return null;
	const marks = kind => [...svg.matchAll(/<svg x="([-\d.]+)%" y="\d+" overflow="visible" aria-hidden="true">([\s\S]*?)<\/svg>/g)]
		.filter(match => match[2].includes(kind)).map(match => Number(match[1]));
	const rect = kind => {
		const found = new RegExp(`<rect class="${kind}" x="([-\\d.]+)%" y="\\d+" width="([\\d.]+)%"`).exec(svg);
		return found ? [Number(found[1]), Math.round(100 * (Number(found[1]) + Number(found[2]))) / 100] : null;
	};
	const more = /class="more" d="M(-?)/.exec(svg);
	return { aims: marks('class="aim"'), ring: marks('class="ring"'), plan: marks('class="plan"'),
		clipped: !more ? 0 : more[1] ? -1 : 1, ends: rect('bar(?: back)?'), track: rect('track') };
}

// What differs; a bar of no length is not drawn.
export function misplaced(goal, article) {
	const right = expected(goal), found = drawn(article);

	if (!right || !found)
		return right || found ? [`${goal.id}: ${right ? 'no scale' : 'a scale'}`] : [];
	if (right.ends[0] === right.ends[1])
		right.ends = null;
	return Object.keys(right).filter(key => JSON.stringify(right[key]) !== JSON.stringify(found[key]))
		.map(key => `${goal.id}: ${key} is ${JSON.stringify(found[key])}, not ${JSON.stringify(right[key])}`);
}
