import JSON
import Testing
import Values

@testable import APIClient

@Suite("How parameters are spelled")
struct StyleTests {
  /// A row of the table in OpenAPI 3.1, section 4.8.12.4, with `|`, `[` and `]` percent-encoded; nil where the table says
  /// that a style is not for it.
  struct Row: Sendable, CustomTestStringConvertible {
    let style: ParameterStyle
    let explode: Bool
    let empty: String?
    let text: String?
    let list: String?
    let object: String?

    var testDescription: String { "\(style), explode \(explode)" }
  }

  static let table: [Row] = [
    Row(
      style: .matrix, explode: false, empty: ";color", text: ";color=blue", list: ";color=blue,black,brown",
      object: ";color=R,100,G,200,B,150"),
    Row(
      style: .matrix, explode: true, empty: ";color", text: ";color=blue", list: ";color=blue;color=black;color=brown",
      object: ";R=100;G=200;B=150"),
    Row(
      style: .label, explode: false, empty: ".", text: ".blue", list: ".blue,black,brown",
      object: ".R,100,G,200,B,150"),
    Row(
      style: .label, explode: true, empty: ".", text: ".blue", list: ".blue.black.brown",
      object: ".R=100.G=200.B=150"),
    Row(
      style: .form, explode: false, empty: "color=", text: "color=blue", list: "color=blue,black,brown",
      object: "color=R,100,G,200,B,150"),
    Row(
      style: .form, explode: true, empty: "color=", text: "color=blue", list: "color=blue&color=black&color=brown",
      object: "R=100&G=200&B=150"),
    Row(
      style: .simple, explode: false, empty: "", text: "blue", list: "blue,black,brown", object: "R,100,G,200,B,150"),
    Row(style: .simple, explode: true, empty: "", text: "blue", list: "blue,black,brown", object: "R=100,G=200,B=150"),
    Row(
      style: .spaceDelimited, explode: false, empty: nil, text: nil, list: "color=blue%20black%20brown",
      object: "color=R%20100%20G%20200%20B%20150"),
    Row(
      style: .pipeDelimited, explode: false, empty: nil, text: nil, list: "color=blue%7Cblack%7Cbrown",
      object: "color=R%7C100%7CG%7C200%7CB%7C150"),
    Row(
      style: .deepObject, explode: true, empty: nil, text: nil, list: nil,
      object: "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
  ]

  static let list: JSONValue = .array([.string("blue"), .string("black"), .string("brown")])
  static let object: JSONValue = .object([
    .init("R", .integer(100)), .init("G", .integer(200)), .init("B", .integer(150)),
  ])

  private func spelled(_ value: JSONValue, _ style: ParameterStyle, explode: Bool = false) -> String? {
    style.text("color", value, explode: explode, encoding: PercentEncoding.encoded)
  }

  @Test("Every style is spelled as OpenAPI says", arguments: table)
  func styles(_ row: Row) {
    func spelled(_ value: JSONValue) -> String? { self.spelled(value, row.style, explode: row.explode) }
    if let empty = row.empty { #expect(spelled(.string("")) == empty) }
    if let text = row.text { #expect(spelled(.string("blue")) == text) }
    if let list = row.list { #expect(spelled(Self.list) == list) }
    if let object = row.object { #expect(spelled(Self.object) == object) }
  }

  @Test("A header is read as it was written", arguments: table.filter { $0.style == .simple })
  func headers(_ row: Row) throws {
    let shape = HeaderShape.object(["R": .integer, "G": .integer, "B": .integer], explode: row.explode)
    #expect(shape.value(of: try #require(row.object)) == Self.object)
    #expect(HeaderShape.list(.text).value(of: try #require(row.list)) == Self.list)
    #expect(HeaderShape.list(.integer).value(of: "1, 2 ,3") == .array([.integer(1), .integer(2), .integer(3)]))
    #expect(HeaderShape.list(.text).value(of: "") == .array([]))
    #expect(HeaderShape.number.value(of: "0.5") == .number(0.5))
    #expect(HeaderShape.boolean.value(of: "true") == .bool(true))
    #expect(HeaderShape.integer.value(of: "soon") == .string("soon"))
    #expect(HeaderShape.json.value(of: #"{"a":[1]}"#) == .object([.init("a", .array([.integer(1)]))]))
  }

  @Test(
    "A header of one of several kinds is the number or the boolean that it says, or else a text, or what has parts",
    arguments: [
      ("7", .integer(7)), ("true", .bool(true)), ("seven", .string("seven")), ("R,1", .string("R,1")),
    ] as [(String, JSONValue)])
  func severalKinds(_ text: String, _ value: JSONValue) {
    let parts = HeaderShape.object(["R": .integer], explode: false)
    #expect(HeaderShape.either([parts, .text, .integer, .boolean]).value(of: text) == value)
  }

  @Test("Where no text can be, a header is what its parts say")
  func severalParts() {
    let shape = HeaderShape.either([.boolean, .object([:], others: .integer, explode: true)])
    #expect(shape.value(of: "R=1") == .object([.init("R", .integer(1))]))
    #expect(shape.value(of: "false") == .bool(false))
    #expect(HeaderShape.list(.json).value(of: "[1]") == .array([.array([.integer(1)])]))
  }

  @Test("What is nothing is not sent", arguments: [JSONValue.null, .array([]), .array([.null]), .object([])])
  func nothing(_ value: JSONValue) {
    for row in Self.table { #expect(spelled(value, row.style, explode: row.explode) == nil) }
  }

  @Test("Brackets go as deep as the value, and what others cannot spell is JSON")
  func depth() {
    let deep: JSONValue = .object([
      .init("a", .object([.init("b", .array([.integer(1), .object([.init("c", .bool(true))])]))])), .init("d", .null),
    ])
    #expect(spelled(deep, .deepObject) == "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=true")
    #expect(spelled(.array([deep, .integer(2)]), .form) == "color=" + PercentEncoding.encoded(deep.text) + ",2")
  }

  @Test("A value cannot become another part of the path or the query")
  func encoding() {
    var request = RequestBuilder(Endpoint(id: "o", method: "GET", path: "/a/{id}", accepts: []))
    request.path("id", "a/b?c#d%e")
    request.query("na me", "x&y=z+ü ~-._")
    #expect(request.target == "/a/a%2Fb%3Fc%23d%25e?na%20me=x%26y%3Dz%2B%C3%BC%20~-._")
    // Within a list, a comma of an item is no comma of the list.
    #expect(spelled(.array([.string("a,b"), .string("c")]), .simple) == "a%2Cb,c")
  }

  @Test("Reserved characters stand as they are where that is said, but for those that end the value")
  func reserved() {
    var request = RequestBuilder(Endpoint(id: "o", method: "GET", path: "/a?x=1", accepts: []))
    request.query("q", "a/b?c:d@e,f;g=h!$'()*%2F%#[]&+ ", allowReserved: true)
    #expect(request.target == "/a?x=1&q=a/b?c:d@e,f;g=h!$'()*%2F%25%23%5B%5D%26%2B%20")
  }

  @Test("Every place takes every value")
  func places() {
    var request = RequestBuilder(Endpoint(id: "o", method: "GET", path: "/a{id}/{list}", accepts: ["a/b", "c/d"]))
    request.path("id", Self.object, style: .matrix, explode: true)
    request.path("list", [1, 2])
    request.cookie("a", ["1", "2"])
    request.cookie("b", "x;y")
    request.header("X-Object", Self.object, explode: true)
    request.query("none", [String]())
    request.query("absent", String?.none)
    #expect(request.target == "/a;R=100;G=200;B=150/1,2")
    #expect(request.allHeaders["Cookie"] == "a=1; a=2; b=x%3By")
    #expect(request.allHeaders["X-Object"] == "R=100,G=200,B=150")
    #expect(request.allHeaders["Accept"] == "a/b, c/d")
  }
}
