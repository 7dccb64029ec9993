import YAML

/// The keywords of a schema (JSON Schema draft 2020-12): which are compiled, and with which type.
enum SchemaKeywords {
  /// What may stand beside every other keyword.
  static let annotations: Set<String> = ["title", "description", "default", "example", "examples", "$comment"]
  /// What may stand beside every type.
  static let general: Set<String> = annotations.union(["type", "writeOnly"])
  static let byType: [String: Set<String>] = [
    "string": ["enum", "format", "minLength", "maxLength", "pattern"],
    "integer": ["format", "minimum", "maximum"],
    "number": ["format", "minimum", "maximum"],
    "boolean": [],
    "array": ["items", "minItems", "maxItems"],
    "object": ["properties", "required", "additionalProperties", "minProperties"],
  ]
  static let typed = byType.values.reduce(into: Set<String>()) { $0.formUnion($1) }
  static let notCompiled: Set<String> = [
    "allOf", "anyOf", "not", "const", "if", "then", "else", "dependentRequired", "dependentSchemas", "prefixItems",
    "contains", "minContains", "maxContains", "uniqueItems", "patternProperties", "propertyNames", "maxProperties",
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "contentEncoding", "contentMediaType", "contentSchema",
    "discriminator", "xml", "externalDocs", "unevaluatedItems", "unevaluatedProperties", "$defs", "$id", "$schema",
    "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "readOnly", "deprecated",
  ]
}

extension Cursor {
  /// Notes the keywords that no schema has, and those that are not compiled anywhere.
  func allowSchemaKeywords() {
    allow(
      "a schema", SchemaKeywords.general.union(SchemaKeywords.typed).union(["oneOf", "$ref"]),
      unsupported: SchemaKeywords.notCompiled)
  }

  /// Notes the keywords that are compiled elsewhere, but not beside `keyword`.
  func allowBeside(_ keyword: String, _ known: Set<String>) {
    for entry in node.entries ?? [] {
      let name = entry.key.text
      if name == keyword || known.contains(name) || !isCompiledElsewhere(name) { continue }
      reading.note(
        entry.key.range.start, .unsupported, "reference-sibling", "`\(name)` beside `\(keyword)` is not compiled")
    }
  }

  /// Notes the keywords that say nothing about values of `type`.
  func allowWith(type: String) {
    guard let own = SchemaKeywords.byType[type] else { return }
    for entry in node.entries ?? [] where !own.union(SchemaKeywords.general).contains(entry.key.text) {
      let name = entry.key.text
      if name == "enum" {
        reading.note(
          entry.key.range.start, .unsupported, "unsupported", "`enum` is compiled for strings, not for \(type)")
      } else if isCompiledElsewhere(name) {
        reading.note(entry.key.range.start, .error, "misplaced", "`\(name)` says nothing about values of type \(type)")
      }
    }
  }

  /// Notes the keywords that need a type beside them.
  func allowWithoutType() {
    for entry in node.entries ?? [] where SchemaKeywords.typed.contains(entry.key.text) {
      reading.note(
        entry.key.range.start, .unsupported, "unsupported", "`\(entry.key.text)` is compiled beside a `type` only")
    }
  }

  private func isCompiledElsewhere(_ name: String) -> Bool {
    SchemaKeywords.general.union(SchemaKeywords.typed).union(["oneOf", "$ref"]).contains(name)
  }
}
