import CYAML

/// The fault at which libyaml stopped, in words that say what to do.
func syntaxFault(_ parser: yaml_parser_t) -> Fault {
  guard parser.error != YAML_MEMORY_ERROR else {
    return Fault(at: position(parser.mark), "there is no memory to read the file")
  }
  let problem = parser.problem.map { String(cString: $0) } ?? "the text is not YAML"
  let context = parser.context.map { String(cString: $0) } ?? ""
  var message = advice[problem] ?? (context.isEmpty ? problem : "\(problem) \(context)")
  if problem == "found unexpected end of stream", context.contains("quoted scalar") {
    message = "a quote is opened but not closed: write the closing quote"
  }
  let isBegun = context.hasPrefix("while parsing a") || context.contains("quoted scalar")
  if isBegun, parser.context_mark.line != parser.problem_mark.line {
    message += " (it began at line \(Int(parser.context_mark.line) + 1))"
  }
  return Fault(at: position(parser.problem_mark), message)
}

/// What to say for libyaml's words.
private let advice: [String: String] = [
  "found character that cannot start any token":
    "no value can begin with this character: indent with spaces, not tabs, and quote a text that begins with @, ` or %",
  "mapping values are not allowed in this context":
    "a `:` is not expected here: quote the text if the colon is part of it, or check the indentation",
  "block sequence entries are not allowed in this context":
    "a `-` is not expected here: begin the list on a line of its own",
  "mapping keys are not allowed in this context":
    "a key is not expected here: begin it on a line of its own",
  "could not find expected ':'":
    "a `:` is missing after this key: write `key: value`, and indent the further lines of a text",
  "found unexpected document indicator":
    "`---` or `...` stands inside a quoted text: close the quote before it",
  "found unknown escape character":
    "YAML has no such escape: write \\\\ for a backslash, or use single quotes, which know no escapes",
  "did not find expected hexdecimal number":
    "hexadecimal digits are missing: an escape is \\xHH, \\uHHHH or \\UHHHHHHHH",
  "found invalid Unicode character escape code":
    "this escape is no character: write one beyond U+FFFF as \\UHHHHHHHH, not as two halves",
  "found a tab character where an indentation space is expected":
    "a tab stands in the indentation: indent with spaces",
  "found a tab character that violates indentation":
    "a tab stands in the indentation: indent with spaces",
  "did not find expected alphabetic or numeric character":
    "an anchor or alias needs a name of letters, digits, - or _: quote the text if it only begins with & or *",
  "did not find expected key":
    "a key is expected here: check the indentation, and quote a text that has quotes or colons inside",
  "did not find expected '-' indicator":
    "a `-` is expected here: indent all entries of a list alike",
  "did not find expected ',' or ']'":
    "a `,` or `]` is expected here: close the list, or quote its texts",
  "did not find expected ',' or '}'":
    "a `,` or `}` is expected here: close the mapping, or quote its texts",
  "did not find expected <document start>":
    "the document ended before this: check the indentation, or join the parts under keys",
  "did not find expected node content":
    "a value is expected here: quote it if it begins with a character that means something in YAML",
  "found undefined tag handle":
    "this tag is unknown; known are !!str, !!int, !!float, !!bool, !!null, !!map and !!seq",
  "did not find expected comment or line break":
    "nothing but a comment may follow on this line",
  "did not find expected whitespace or line break":
    "a space is missing here",
]
