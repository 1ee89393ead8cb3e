# SPDX-License-Identifier: MPL-2.0
"""Reads each file with PyYAML's C loader and checks it by kk's own schema: peer.py SCHEMAS LIST"""
import json
import sys

import jsonschema
import yaml

schemas = {}
for kind, name in (("kvalitetskontrakt", "contract"), ("opfølgningsredegørelse", "followup"), ("kommune", "register")):
    with open(f"{sys.argv[1]}/{name}.json", encoding="utf-8") as file:
        schema = json.load(file)
    schemas[kind] = jsonschema.validators.validator_for(schema)(schema)
count = 0
for path in open(sys.argv[2], encoding="utf-8"):
    with open(path.strip(), encoding="utf-8-sig") as file:
        document = yaml.load(file, Loader=yaml.CBaseLoader)
    count += sum(1 for _ in schemas[document["type"]].iter_errors(document))
print(count)
