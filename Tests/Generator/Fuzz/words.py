"""What is put into documents to spoil them."""

WORDS = [
    "null", "true", "~", "0", "-1", "1e400", ".nan", ".inf", "1" * 400, "0x7fffffffffffffff", "0o17", "2020-01-01",
    "[]", "{}", "''", "[[]]", "'\\'", '"\\ud800"', '"\\u0000"', "!!binary aGk=", "!!set {a}", "!unknown x", "&a [*a]",
    "*a", "<<", "{<<: {a: 1}}", "{$ref: '#'}", "{$ref: '#/'}", "{$ref: '#/components/schemas'}",
    "{$ref: '#/paths/~1a/get'}", "{$ref: '%'}", "{$ref: '#/%zz'}", "{$ref: ''}", "{$ref: 'other.yaml#/a'}",
    "{$ref: 'https://example.com/a'}", "{$ref: '../../../etc/passwd'}", "{$ref: 7}", "{$dynamicRef: '#a'}",
    "{allOf: []}", "{oneOf: [{}, {}]}", "{not: {}}", "{type: []}", "{enum: []}", "{const: .nan}",
    "{pattern: '(a+)+$'}", "{pattern: '['}", "{pattern: 'a{99999999}'}",
    "{type: object, additionalProperties: {additionalProperties: {}}}", "{minimum: 9, maximum: 1}", "{multipleOf: 0}",
    "{multipleOf: 1e-300}", "{minLength: 99999999999999999999}", "{default: {default: {}}}",
    "{prefixItems: [true, false]}", "{if: {if: {}}}", "{unevaluatedProperties: false}",
    "{$id: 'urn:a', $anchor: a, $dynamicAnchor: a}",
]
KEYS = [
    "$ref", "type", "properties", "items", "allOf", "oneOf", "anyOf", "not", "enum", "const", "format", "pattern",
    "required", "nullable", "discriminator", "additionalProperties", "default", "example", "examples", "schema",
    "content", "parameters", "responses", "in", "name", "style", "explode", "get", "/a/{b}", "/a/{b", "/{a}{a}", "x-",
    "<<", "~", "", "200", "2XX", "default", "class", "self", "Type", "init", "a/b", "a~b", "a b", "é", "\U0001f600",
    "\u202e", "#", "%", "\\(x)", "\"\"\"", "*/", "//",
]
CHARACTERS = [
    "\u0000", "\u0007", "\u0085", "\u00a0", "\u200b", "\u202e", "\u2028", "\ufeff", "\ufffe", "\U0001f600",
    "e\u0301" * 40, "\t", "\r", "\r\n", "\\", "'", '"', "`", "{", "}", "[", "]", ":", "- ", "? ", "| ", "> ", "& ",
    "* ", "! ", "% ", "@", "#", "---\n", "...\n", "%YAML 9.9\n---\n",
]
NODES = [
    None, True, 0, -1, 1e300, 10**30, "", "a", [], {}, [[]], {"$ref": "#"}, {"type": "object"}, {"$ref": "#/x"},
]
NESTS = [
    ("[", "]"), ("{a: ", "}"), ("{not: ", "}"), ("{items: ", "}"), ("{allOf: [", "]}"), ("{properties: {a: ", "}}"),
]
MERGES = [
    "&m {<<: *m}", "{<<: [{a: 1}, {a: 2}], a: 3}", "&n\n  <<: *n\n", "{? {a: b} : c}", "{? [a] : b, ? : }",
]
LINKS = [
    "{$ref: '%s'}", "{allOf: [{$ref: '%s'}]}", "{type: array, items: {$ref: '%s'}}",
    "{properties: {a: {$ref: '%s'}}, required: [a]}",
]
