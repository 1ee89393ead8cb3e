/* SPDX-License-Identifier: MPL-2.0 */
/* Texts that mean something to one of the formats that kk writes. */
#include "payloads.h"

const char *const payloads[] = {
	"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
	"</title></style></script><b>", "]]><!-- x", "--> <x", "&lt;b&gt; &amp; &#60;x&#62;",
	"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///x\">]>", "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A", "-x+y",
	"@SUM(A)", "a;b,c\td\"e\"\"f", "# x", "- x", "12. x", "> x", "``` x", "| a | b |", "**a** _b_ `c` ~~d~~",
	"[x](javascript:alert(1))", "![x](http://x)", "<http://x>", "[x]: http://x", "a\\", "    x", "---",
	"x\\|y|z", "$x$ \\(y\\)", "<!-- kk:fri x -->", "{{x}} {0} %s {=navn}", "::error::x",
	"::set-output name=a::b", "%0A::add-mask::x", "##vso[task.x]y", "##[error]x", "not ok x # TODO",
	"\\# SKIP x", "x: y", "'x", "{a: b", "[x", "*x", "&x y", "!x y", "%x", "? x", "x #y", "~", "null",
	"x\xC2\xA0y", "BEGIN:VEVENT", "x\\nEND:VEVENT", "x;y:z,w", "http://x.dk/?a=b&c", "www.x.dk", "x@y.dk",
	"@navn #x", "\xF0\x9F\x87\xA9\xF0\x9F\x87\xB0", "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81",
	"\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "\xEF\xBC\x9Cscript\xEF\xBC\x9E",
	"-2+3+cmd|' /C calc'!A0", "-1", "1,5", "=1", "\xEF\xBC\x9D""1+1", "\xEF\xBC\x8D""1", "'=1", " =1", "\"=1\"", "a\tb",
	"&#x6a;avascript:x", "[a](<javascript:x>)", "![](data:text/html,x)", "<style>*{}</style>", "`` ` `` <b>", "\\\\<b>",
	"[a]: <javascript:x> 'b'", "*a **b* c**", "___x_", "a | b \\| c", "\\", "x \\", "&", "&amp", "&unknown;", "${{ x }}", "$(x) `x`",
	"https://x.dk/\"onclick=x", "https://x.dk/<b>", "https://x.dk/)(x", "javascript:x", "data:text/html,<b>x</b>", "//x.dk",
	"../../x", "a/../b.yaml", "file:///x", "mindst 90 %", "2012-12-31", "ja", "[m1]", "{x: 1, y: 2}", "- {x: 1}", "x: |", "|", ">-",
	"<<: x", "--- x", "...", "x\x20\x20", "\"x\": 1", "# kk: tillad KK102 -- x", "x # kk: tillad KK102 -- x", "<!-- /kk:fri --> x",
	"x&#10;::error::x", "&#x202e;x", "&#24;x", "&lrm;x", "[a](http://x.dk/&#x202e;b)", "&#9;=1", "&#60;b&#62;", "&NewLine;# x",
	"]]>", "</script x", "<?xml x?>", "<![CDATA[x", "1..2", "ok 1 - x", "Bail out! x", "pragma +x", "    not ok", "SUMMARY;X=y:z",
	"END:VCALENDAR", "\\,x\\;", "a,\"b\n", "');DROP TABLE goals;--", "x' OR ''='", "a.b:1:2: error: x", "x.yaml:1:1: x",
#define TEN "xxxxxxxxxx"
	(TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN),
};
const size_t payload_count = COUNT(payloads);

const char *const prose_payloads[] = {
	"x\n\n<div>\n<script>x</script>\n\ny", "```\nx", "x\n=====\ny", "> x\n> - y\n>\n> <b>z", "<!-- x\ny",
	"- x\n  - y\n    - z\n\n# w", "[x]\n\n[x]: javascript:x", "x\n\n<!-- kk:fri y -->\nz\n<!-- /kk:fri -->",
	"| a | b |\n|---|---|\n| c | d |", "~~~~ x\n::error::y\n",
};
const size_t prose_payload_count = COUNT(prose_payloads);
