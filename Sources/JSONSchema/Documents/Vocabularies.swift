import JSON

/// The vocabularies whose keywords mean something in a schema resource (core specification, section 8.1).
struct Vocabularies: OptionSet, Sendable {
  let rawValue: UInt8

  static let applicator = Vocabularies(rawValue: 1)
  static let unevaluated = Vocabularies(rawValue: 2)
  static let validation = Vocabularies(rawValue: 4)
  static let format = Vocabularies(rawValue: 8)
  static let all: Vocabularies = [.applicator, .unevaluated, .validation, .format]

  private static let known: [String: Vocabularies] = [
    "core": [], "applicator": .applicator, "unevaluated": .unevaluated, "validation": .validation,
    "format-annotation": .format, "format-assertion": .format, "content": [], "meta-data": [],
  ]
  private static let base = "https://json-schema.org/draft/2020-12/vocab/"
  private static let olderDrafts = [
    "http://json-schema.org/draft-0", "https://json-schema.org/draft-0", "https://json-schema.org/draft/2019-09/",
  ]

  private init(_ rawValue: UInt8) { self.rawValue = rawValue }

  init(rawValue: UInt8) { self.init(rawValue) }

  /// What `$schema` says: all vocabularies, unless its meta-schema is known and says otherwise.
  /// - Parameter metaschema: the `$vocabulary` of the meta-schema.
  init(dialect: String, metaschema: JSONValue?, failure: (String) -> JSONSchemaError) throws(JSONSchemaError) {
    guard !Self.olderDrafts.contains(where: dialect.hasPrefix) else {
      throw failure("only draft 2020-12 of JSON Schema is known, this is written in \(dialect)")
    }
    guard let vocabularies = metaschema?.members else {
      self = .all
      return
    }
    self = []
    for vocabulary in vocabularies {
      if vocabulary.name.hasPrefix(Self.base),
        let known = Self.known[String(vocabulary.name.dropFirst(Self.base.count))]
      {
        formUnion(known)
      } else if vocabulary.value.bool == true {
        throw failure("the vocabulary \(vocabulary.name) is required and not known")
      }
    }
  }
}
