// SPDX-License-Identifier: MPL-2.0
// Texts that would be markup, script or formulas where a page let them.
export const payloads = {
	script: '<script>window.pwned=1</script>',
	endScript: '</title></style></script><script>window.pwned=1</script>',
	image: '"><img src=x onerror=window.pwned=1>',
	single: "'><svg onload=window.pwned=1>",
	cdata: ']]><!--<b>-->',
	comment: '--><iframe src=//evil.example></iframe><!-- kk:fri x -->',
	template: '{{constructor.constructor("window.pwned=1")()}} ${7*7} <%= 7 %>',
	entity: '&lt;script&gt; &#60;img&#62; &amp',
	link: '[tryk her](javascript:window.pwned=1)',
	data: '<a href="data:text/html,<script>1</script>">x</a>',
	mail: '![billede](http://evil.example/x.png) <http://evil.example/>',
	style: '<p style="position:fixed">x</p> url(javascript:1) expression(1)',
	formula: '=cmd|\' /C calc\'!A0',
	at: '@SUM(1+1)*cmd',
	fence: '``` <b> ~~~',
	table: 'a | b | c\\| d',
	newline: 'første linje\n\nanden linje <script>window.pwned=1</script>',
	css: '\\"} body{display:none} /* */ @import "//evil.example"',
};
