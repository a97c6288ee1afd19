# SPDX-FileCopyrightText: Clearframe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate_json.py SCHEMA JSON [SCHEMA JSON …]: says what in the files does not fit, one line each; exit status 1 then."""

import json
import sys

import jsonschema

wrong = 0
for schema_path, json_path in zip(sys.argv[1::2], sys.argv[2::2]):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    with open(json_path, encoding="utf-8-sig") as file:
        value = json.load(file)
    for error in jsonschema.Draft202012Validator(schema).iter_errors(value):
        place = "/".join(str(part) for part in error.absolute_path)
        print(f"{json_path}: {place}: {error.message[:300]}")
        wrong += 1
sys.exit(1 if wrong else 0)
