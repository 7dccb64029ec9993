// Generated from everything.yaml by gwm-api. Do not edit.

import struct APIClient.Media
import struct APIClient.MultipartBody
import struct APIClient.Part
import struct APIClient.RequestBuilder
import protocol Codec.JSONReadable
import struct JSON.JSONSyntaxError
import enum JSON.JSONValue
import struct Values.Timestamp
import struct Values.UUID

enum SentParameters1 {
  static func example1() throws {
    var sent = RequestBuilder.Sent(
      GetStyles(
        simple: [1],
        label: ["a b", "c/d"],
        matrix: try value("{\"x\":1,\"y\":-0.5}"),
        object: try value("{\"y\":1000,\"x\":2}"),
        maybe: true,
        xID: try value("\"01938F6E-7C1A-7D52-9B0E-000000000001\"") { (reader) throws(JSONSyntaxError) -> UUID? in try reader.uuid() },
        form: [.up],
        joined: [0.5, 2.0],
        spaces: ["a", "b"],
        pipes: ["a", "b c"],
        deep: try value("{\"x\":3,\"y\":4}"),
        free: try value("{\"a\":true,\"b&\":false}") { (reader) throws(JSONSyntaxError) -> [String: Bool]? in try reader.map { (reader) throws(JSONSyntaxError) in try reader.bool() } },
        raw: "a/b?c=ü",
        filter: try value("{\"x\":5,\"y\":6}"),
        note: "true",
        either: try value("7"),
        request: Timestamp(microseconds: 1773144000000000),
        xPoint: try value("{\"x\":7,\"y\":8}"),
        state2: .old,
        list: [1, 2]))
    try sent.path("simple", "[1]")
    sent.operation.simple = [1, 2]
    try sent.path("simple", "[1,2]")
    sent.operation.simple = [1, 2, 3]
    try sent.path("simple", "[1,2,3]")
    try sent.path("label", "[\"a b\",\"c/d\"]", style: .label, explode: true)
    try sent.path("matrix", "{\"x\":1,\"y\":-0.5}", style: .matrix)
    try sent.path("object", "{\"y\":1000,\"x\":2}", explode: true)
    sent.operation.object = try value("{\"x\":1,\"y\":-0.5}")
    try sent.path("object", "{\"x\":1,\"y\":-0.5}", explode: true)
    try sent.query("form", "[\"up\"]")
    sent.operation.form = [.down, .up]
    try sent.query("form", "[\"down\",\"up\"]")
    try sent.query("joined", "[0.5,2]", explode: false)
    try sent.query("spaces", "[\"a\",\"b\"]", style: .spaceDelimited, explode: false)
    try sent.query("pipes", "[\"a\",\"b c\"]", style: .pipeDelimited, explode: false)
    try sent.query("deep", "{\"x\":3,\"y\":4}", style: .deepObject, explode: false)
    sent.operation.deep = try value("{\"x\":1,\"y\":-0.5}")
    try sent.query("deep", "{\"x\":1,\"y\":-0.5}", style: .deepObject, explode: false)
    try sent.query("free", "{\"a\":true,\"b&\":false}")
    try sent.query("raw", "\"a/b?c=ü\"")
    try sent.query("filter", "{\"x\":5,\"y\":6}", style: nil)
    sent.operation.filter = try value("{\"x\":1,\"y\":-0.5}")
    try sent.query("filter", "{\"x\":1,\"y\":-0.5}", style: nil)
    try sent.query("note", "\"true\"")
    try sent.query("either", "7")
    sent.operation.either = try value("\"seven\"")
    try sent.query("either", "\"seven\"")
    try sent.query("request", "\"2026-03-10T13:00:00+01:00\"")
    try sent.header("X-Point", "{\"x\":7,\"y\":8}", explode: true)
    sent.operation.xPoint = try value("{\"x\":1,\"y\":-0.5}")
    try sent.header("X-Point", "{\"x\":1,\"y\":-0.5}", explode: true)
    try sent.header("x_id", "\"01938F6E-7C1A-7D52-9B0E-000000000001\"")
    try sent.cookie("state", "\"old\"")
    sent.operation.state2 = .new
    try sent.cookie("state", "\"new\"")
    try sent.cookie("list", "[1,2]")
  }

  @available(*, deprecated)
  static func example4() throws {
    let sent = RequestBuilder.Sent(PointOperation(id: "a b"))
    try sent.path("id", "\"a b\"")
  }

  static func example5() throws {
    var sent = RequestBuilder.Sent(
      GetSpelled(
        dots: [1.0, 2.0],
        order: .init(rawValue: "none"),
        large: 9007199254740993,
        blank: ["", ""],
        gaps: try value("[\"ab\",null,\"ac\"]") { (reader) throws(JSONSyntaxError) -> [String?]? in try reader.array { (reader) throws(JSONSyntaxError) -> String?? in try reader.null() ? .some(nil) : try reader.string().map(Optional.some) } },
        marks: try value("{\"k\":\"b\",\"l\":\"none\"}") { (reader) throws(JSONSyntaxError) -> [String: GetSpelled.Marks]? in try reader.map { (reader) throws(JSONSyntaxError) in try reader.word(GetSpelled.Marks.self) } },
        tree: try value("{\"leaf\":1,\"bare\":[]}"),
        xList: ["a", "b c"],
        kept: try value("{\"x\":1,\"y\":2}")))
    try sent.path("dots", "[1,2]", style: .label, explode: true)
    try sent.query("order", "\"none\"")
    try sent.query("large", "9007199254740993")
    try sent.query("blank", "[\"\",\"\"]")
    try sent.query("gaps", "[\"ab\",\"ac\"]")
    try sent.query("marks", "{\"k\":\"b\",\"l\":\"none\"}", style: .deepObject, explode: false)
    try sent.query("tree", "{\"leaf\":1}", style: .deepObject, explode: false)
    try sent.header("X-List", "[\"a\",\"b c\"]")
    try sent.cookie("kept", "{\"x\":1,\"y\":2}", style: nil)
    sent.operation.kept = try value("{\"x\":1,\"y\":-0.5}")
    try sent.cookie("kept", "{\"x\":1,\"y\":-0.5}", style: nil)
  }

  @available(*, deprecated)
  static func example9() throws {
    let sent = RequestBuilder.Sent(
      PutSpelled(
        dots: [1.0, 2.0],
        body: PutSpelled.Multipart(kind: .init(rawValue: "none"), file: Part([]), files: [], code: "aaa", point: try value("{\"x\":1,\"y\":-0.5}")),
        note: "a&b=c"))
    try sent.query("note", "\"a&b=c\"")
  }
}
