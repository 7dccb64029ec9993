/// The cases of bodies that are no JSON at all, or too much of it.
struct MalformedBodyCases {
  let body: RequestBody

  /// The longest body that the service reads unless it is told otherwise, in bytes.
  static let largest = 1 << 20

  func all() -> [ContractCase] { texts() + bytes() + sizes() + mediaTypes() }

  private func texts() -> [ContractCase] {
    func malformed(_ name: String, _ text: String, _ place: String) -> ContractCase {
      ContractCase("the body \(name)", [.body(text)], .problem(400, "malformed-body", saying: place))
    }
    return [
      malformed("ends too early", "{", "line 1, column 2, byte 1"),
      malformed("has a misspelled word on its second line", "{\n  \"zq\": tru\n}", "line 2, column 9, byte 10"),
      malformed("has a comma too many", "{\"zq\":1,}", "line 1, column 9, byte 8"),
      malformed("has a name without quotes", "{zq:1}", "line 1, column 2, byte 1"),
      malformed("has single quotes", "{'zq':1}", "line 1, column 2, byte 1"),
      malformed("goes on after its end", "{} {}", "line 1, column 4, byte 3"),
      malformed("is white space", "  ", "line 1, column 3, byte 2"),
      malformed("has a number that begins with 0", "{\"zq\":01}", "byte 7"),
      malformed("has a comment", "{/* */}", "byte 1"),
      malformed("has an unknown escape", #"{"zq":"\x"}"#, "byte 7"),
      malformed("is NaN", "NaN", "byte 0"),
    ]
  }

  private func bytes() -> [ContractCase] {
    func malformed(_ name: String, _ bytes: [UInt8], _ place: String) -> ContractCase {
      ContractCase("the body \(name)", [.bytes(bytes)], .problem(400, "malformed-body", saying: place))
    }
    return [
      malformed("is not UTF-8", Array("{\"zq\":\"".utf8) + [0xff] + Array("\"}".utf8), "byte 7"),
      malformed("has a surrogate in UTF-8", Array("\"".utf8) + [0xed, 0xa0, 0x80] + Array("\"".utf8), "byte 1"),
      malformed("has a NUL", Array("{\"zq\":\"".utf8) + [0] + Array("\"}".utf8), "byte 7"),
      malformed("begins with a byte order mark", [0xef, 0xbb, 0xbf] + Array("{}".utf8), "byte 0"),
    ]
  }

  private func sizes() -> [ContractCase] {
    [
      ContractCase(
        "the body nests 100,000 deep", [.nested(100_000)], .problem(400, "malformed-body", saying: "nested")),
      ContractCase(
        "the body is announced as too large", [.announced(Self.largest + 1)], .problem(413, "body-too-large")),
      ContractCase(
        "the body comes in chunks and is too large", [.chunked(Self.largest + 1)], .problem(413, "body-too-large")),
      ContractCase(
        "the body is a huge number", [.body(String(repeating: "9", count: 400))], .bodyFault(at: "", rule: "type")),
    ]
  }

  private func mediaTypes() -> [ContractCase] {
    var all = [
      ContractCase(
        "the body is text", [.header("Content-Type", "text/plain")], .problem(415, "unsupported-media-type")),
      ContractCase(
        "the body is a form", [.header("Content-Type", "application/x-www-form-urlencoded")],
        .problem(415, "unsupported-media-type")),
      ContractCase("the body has no type", [.noHeader("Content-Type")], .problem(415, "unsupported-media-type")),
    ]
    for content in body.contents {
      for type in [content.mediaType, "\(content.mediaType); charset=utf-8", content.mediaType.uppercased()] {
        all.append(
          ContractCase(
            "the body accepted: as \(type)", [.header("Content-Type", type), .query("\(BodyCases.planted)=1")],
            .parameterFault(BodyCases.planted, rule: "unknown")))
      }
    }
    if body.isRequired {
      all.append(ContractCase("the body left out", [.noBody], .bodyFault(at: "", rule: "required")))
      all.append(
        ContractCase(
          "the body and its type left out", [.noBody, .noHeader("Content-Type")],
          .problem(415, "unsupported-media-type")))
    }
    return all
  }
}
