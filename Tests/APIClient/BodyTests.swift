import HTTPClient
import JSON
import Testing

@testable import APIClient

@Suite("How bodies are spelled")
struct BodyTests {
  private static let object: JSONValue = .object([
    .init("name", .string("a b&c")), .init("tags", .array([.string("x"), .string("y")])),
    .init("at", .object([.init("z", .integer(1))])), .init("gone", .null),
  ])

  private func request() -> RequestBuilder {
    RequestBuilder(Endpoint(id: "o", method: "POST", path: "/o", accepts: []))
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  @Test("A form has a field for each scalar and item; an object is JSON unless a style spells it")
  func form() {
    var plain = request()
    plain.form("application/x-www-form-urlencoded") { $0.value(Self.object) }
    #expect(text(plain.body) == "name=a%20b%26c&tags=x&tags=y&at=%7B%22z%22%3A1%7D")
    #expect(plain.headers["Content-Type"] == "application/x-www-form-urlencoded")
    var styled = request()
    let encodings: [String: FieldEncoding] = [
      "name": FieldEncoding(explode: true, allowReserved: true), "tags": FieldEncoding(explode: false),
      "at": FieldEncoding(style: .deepObject, explode: true),
    ]
    styled.form("application/x-www-form-urlencoded", encodings) { $0.value(Self.object) }
    #expect(text(styled.body) == "name=a%20b%26c&tags=x,y&at%5Bz%5D=1")
    var json = request()
    json.form("f/f", ["tags": FieldEncoding(contentType: "application/json")]) { $0.value(Self.object) }
    #expect(text(json.body).contains("&tags=%5B%22x%22%2C%22y%22%5D&"))
  }

  @Test("A multipart body has a part for each value, and files as they are")
  func multipart() {
    var body = MultipartBody()
    body.add("file", Part([0, 255], fileName: "a\"b\n.bin"), contentType: "image/png")
    body.add("raw", Part([1], headers: ["X-Part": "1\r\nX-Other: 2"]))
    body.add("name") { $0.string("ü") }
    body.add("tags") { $0.value(.array([.string("x"), .integer(2)])) }
    body.add("at") { $0.value(.object([.init("z", .integer(1))])) }
    body.add("deep", FieldEncoding(style: .deepObject, explode: true)) { $0.value(.object([.init("y", .string("&"))])) }
    let expected: [UInt8] =
      Array(
        """
        --B\r\nContent-Disposition: form-data; name="file"; filename="a%22b%0A.bin"\r\nContent-Type: image/png\r\n\r\n
        """.utf8.dropLast(0)) + [0, 255]
      + Array("\r\n--B\r\nContent-Disposition: form-data; name=\"raw\"\r\n".utf8)
      + Array("Content-Type: application/octet-stream\r\nX-Part: 1X-Other: 2\r\n\r\n".utf8) + [1]
      + Array(
        [
          "", #"--B|Content-Disposition: form-data; name="name"||ü"#,
          #"--B|Content-Disposition: form-data; name="tags"||x"#,
          #"--B|Content-Disposition: form-data; name="tags"||2"#,
          #"--B|Content-Disposition: form-data; name="at"|Content-Type: application/json||{"z":1}"#,
          #"--B|Content-Disposition: form-data; name="deep[y]"||&"#, "--B--", "",
        ].joined(separator: "\r\n").replacing("|", with: "\r\n").utf8)
    #expect(text(body.bytes(boundary: "B")) == text(expected))
    #expect(body.bytes(boundary: "B") == expected)
    var request = request()
    request.multipart("multipart/form-data", body)
    let type = request.headers["Content-Type"] ?? ""
    #expect(type.hasPrefix("multipart/form-data; boundary="))
    #expect(text(request.body).hasSuffix("--\(type.split(separator: "=").last ?? "")--\r\n"))
  }

  @Test("Text, bytes and JSON go as they are")
  func plain() {
    for (add, type, sent): ((inout RequestBuilder) -> Void, String, String) in [
      ({ $0.body("text/plain", text: "ü") }, "text/plain", "ü"),
      ({ $0.body("application/octet-stream", bytes: [65]) }, "application/octet-stream", "A"),
      ({ $0.body(Media("image/png", [66])) }, "image/png", "B"),
      ({ $0.body("application/vnd.a+json", writing: { $0.integer(7) }) }, "application/vnd.a+json", "7"),
    ] {
      var request = request()
      add(&request)
      #expect(request.headers["Content-Type"] == type)
      #expect(text(request.body) == sent)
    }
  }
}
