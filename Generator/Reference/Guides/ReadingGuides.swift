/// How to read long lists.
struct ReadingGuides {
  let contract: Contract

  var paging: Guide? {
    let lists = contract.operations.filter { $0.parameter("cursor", in: .query) != nil }
    guard let first = lists.first else { return nil }
    return Guide(
      name: "paging", title: "Paging", text: text(first) + Guide.links(lists),
      examples: lists.last.map(example) ?? .none)
  }

  private func text(_ list: Operation) -> HTML {
    HTML.tag("p") {
      "Lists come in pages: "
      HTML.tag("code") { "items" }
      " holds this one, "
      HTML.tag("code") { "next" }
      " is the path of the next one and "
      HTML.tag("code") { "null" }
      " on the last. Follow it as it is, or send "
      HTML.tag("code") { "next_cursor" }
      " as "
      HTML.tag("code") { "cursor" }
      " with the same sort and filters."
    }
      + HTML.tag("dl") {
        for name in ["limit", "cursor", "total"] {
          if let parameter = list.parameter(name, in: .query) {
            HTML.tag("dt") { HTML.tag("code") { name } }
            HTML.tag("dd") {
              SchemaNotes(contract: contract).html(parameter.schema, description: parameter.description)
            }
          }
        }
      }
  }

  private func example(_ list: Operation) -> HTML {
    let code = """
      next='\(list.path)?limit=100'
      while [ "$next" != null ]; do
        page=$(curl -sSf "$GWM_URL$next" \\
          -H "Authorization: Bearer $GWM_TOKEN") || break
        printf '%s\\n' "$page" | jq -c '.items[]'
        next=$(printf '%s\\n' "$page" | jq -r .next)
      done
      """
    return CodeBlock("Every page", code: code).html()
  }
}
