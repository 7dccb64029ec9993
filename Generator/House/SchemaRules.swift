import Codec
import YAML

/// How schemas are written here: what Swift declares has a name, and nothing is said that cannot hold.
struct SchemaRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for schema in contract.schemas where !contract.componentSchemas.contains(schema.name ?? "") {
      found.append(
        schema.finding(.inlineObject, "what becomes a type needs a name: put it in components/schemas"))
    }
    contract.visitSchemas { schema in
      if let word = repeated(schema.keywords.values?.value.compactMap(\.string) ?? []) {
        found.append(schema.finding(.enumWords, "`enum` has the word `\(word)` twice"))
      }
      let names = schema.keywords.properties.map(\.name)
      for name in schema.keywords.required where !names.contains(name.value) {
        found.append(
          Diagnostic(
            file: name.file, at: name.position, rule: .required,
            "`required` names `\(name.value)`, which is no property here\(Spelling.hint(name.value, among: names))"))
      }
    }
    return found + usedSchemas()
  }

  private func repeated(_ words: [String]) -> String? {
    var seen: Set<String> = []
    return words.first { !seen.insert($0).inserted }
  }

  private func usedSchemas() -> [Diagnostic] {
    let used = contract.usedSchemas()
    return contract.schemas.compactMap { schema in
      guard let name = schema.name, !used.contains(name), contract.componentSchemas.contains(name) else { return nil }
      return schema.finding(.unusedSchema, "the schema `\(name)` is used nowhere: remove it, or refer to it")
    }
  }
}
