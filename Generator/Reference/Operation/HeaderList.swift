/// The headers of an answer.
struct HeaderList {
  let contract: Contract

  func html(_ headers: [Header], below parent: String) -> HTML {
    guard !headers.isEmpty else { return .none }
    return HTML.tag("ul", .class("tree")) { headers.map { row($0, below: parent) } }
  }

  private func row(_ header: Header, below parent: String) -> HTML {
    let anchor = Anchor.property(header.name, of: "\(parent).header")
    return HTML.tag("li", .id(anchor)) {
      Anchor.name(header.name)
      HTML.tag("small") {
        "header, "
        TypeText(contract: contract).html(header.schema)
      }
      if !header.isRequired { SchemaMarks.may("may be absent") }
      if header.isDeprecated { SchemaMarks.deprecated }
      SchemaNotes(contract: contract).html(
        header.schema, description: header.description, examples: header.examples.map(\.value))
    }
  }
}
