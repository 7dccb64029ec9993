/// How a parameter that is more than a word is written (OpenAPI 3.1, section 4.8.12.3).
struct ParameterStyleText {
  let contract: Contract

  /// Nothing for a parameter that is a word.
  func html(_ parameter: Parameter) -> HTML {
    if let mediaType = parameter.mediaType { return HTML("written as ") + HTML.tag("code") { mediaType } }
    let name = parameter.name
    switch (contract.resolved(parameter.schema).kind, parameter.style) {
    case (.array, .spaceDelimited): return HTML("separated by spaces")
    case (.array, .pipeDelimited): return HTML("separated by ") + HTML.tag("code") { "|" }
    case (.array, .form) where parameter.explode: return form("\(name)=…&\(name)=…")
    case (.array, .matrix): return form(parameter.explode ? ";\(name)=…;\(name)=…" : ";\(name)=…,…")
    case (.array, .label): return form(parameter.explode ? ".….…" : ".…,…")
    case (.array, _): return HTML("separated by commas")
    case (.object, .deepObject): return form("\(name)[NAME]=…")
    case (.object, .form) where parameter.explode: return form("NAME=…&NAME=…")
    case (.object, .simple) where parameter.explode: return form("NAME=…,NAME=…")
    case (.object, _): return form("NAME,…,NAME,…")
    default: return .none
    }
  }

  private func form(_ text: String) -> HTML { HTML("written ") + HTML.tag("code") { text } }
}
