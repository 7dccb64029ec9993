import Generator
import Testing

@Suite("Where references lead")
struct References {
  @Test("The name of a file may be percent-encoded")
  func percentEncoding() throws {
    let text =
      "openapi: 3.1.0\ninfo: {title: Parts, version: '1'}\npaths: {}\n"
      + "components: {schemas: {Part: {$ref: 'a%20part.yaml#/100%25'}}}\n"
    let contract = try Contract(Document(Array(text.utf8), file: "whole.yaml"), rules: .specification) { path in
      #expect(path == "a part.yaml")
      return Array("100%: {type: string}\n".utf8)
    }
    #expect(contract.files == ["whole.yaml", "a part.yaml"])
  }
}
