// Generated from everything.yaml by gwm-api. Do not edit.

import enum APIClient.APIError
import struct HTTPClient.HTTPResponse
import protocol Codec.JSONReadable
import struct JSON.JSONSyntaxError
import enum JSON.JSONValue
import struct Values.Timestamp
import struct Values.UUID

enum AnsweredHeaders1 {
  static func example1() throws {
    var answer = HTTPResponse(200, "application/json", "{\"x\":1,\"y\":-0.5}")
    try answer.header("X-Left", json: "0")
    try answer.header("X-Words", json: "[\"b\",\"a\"]")
    try answer.header("X-Point", json: "{\"x\":1,\"y\":-0.5}", explode: true)
    answer.header("X-Json", "{\"x\":1,\"y\":0}")
    try answer.header("X-Since", json: "\"2026-03-10T12:00:00Z\"")
    guard case .okJSON(_, let value1, let value2, let value3, let value4, let value5) = try GetAnswers.answer(answer) else { throw APIError.undocumented(answer) }
    try expect("X-Left", value1, "0") { writer, value in writer.integer(value) }
    try expect("X-Words", value2, "[\"b\",\"a\"]") { writer, value in writer.array(value) { writer, item in writer.string(item.rawValue) } }
    try expect("X-Point", value3, "{\"x\":1,\"y\":-0.5}") { writer, value in value.write(to: &writer) }
    try expect("X-Json", value4, "{\"x\":1,\"y\":0}") { writer, value in value.write(to: &writer) }
    try expect("X-Since", value5, "\"2026-03-10T12:00:00Z\"") { writer, value in writer.timestamp(value) }
  }

  static func example2() throws {
    var answer = HTTPResponse(200, "application/json", "{\"x\":1,\"y\":-0.5}")
    try answer.header("X-Left", json: "9")
    answer.header("X-Json", "{\"x\":1,\"y\":-0.5}")
    guard case .okJSON(_, let value1, _, _, let value4, _) = try GetAnswers.answer(answer) else { throw APIError.undocumented(answer) }
    try expect("X-Left", value1, "9") { writer, value in writer.integer(value) }
    try expect("X-Json", value4, "{\"x\":1,\"y\":-0.5}") { writer, value in value.write(to: &writer) }
  }

  static func example3() throws {
    var answer = HTTPResponse(404, nil, "")
    try answer.header("Retry-After", json: "120")
    guard case .notFound(let value1) = try GetAnswers.answer(answer) else { throw APIError.undocumented(answer) }
    try expect("Retry-After", value1, "120") { writer, value in writer.integer(value) }
  }

  static func example4() throws {
    var answer = HTTPResponse(200, nil, "")
    try answer.header("X-Number", json: "2")
    try answer.header("X-Map", json: "{\"a\":1}")
    try answer.header("X-Deep", json: "{\"a\":[1]}")
    try answer.header("X-Any", json: "5")
    try answer.header("X-State", json: "\"old\"")
    guard case .successful(_, let value1, let value2, let value3, let value4, let value5) = try GetSpelled.answer(answer) else { throw APIError.undocumented(answer) }
    try expect("X-Number", value1, "2") { writer, value in value.write(to: &writer) }
    try expect("X-Map", value2, "{\"a\":1}") { writer, value in writer.map(value) { writer, item in writer.integer(item) } }
    try expect("X-Deep", value3, "{\"a\":[1]}") { writer, value in value.write(to: &writer) }
    try expect("X-Any", value4, "\"5\"") { writer, value in value.write(to: &writer) }
    try expect("X-State", value5, "\"old\"") { writer, value in writer.string(value.rawValue) }
  }

  static func example5() throws {
    var answer = HTTPResponse(200, nil, "")
    try answer.header("X-Number", json: "false")
    try answer.header("X-State", json: "\"new\"")
    guard case .successful(_, let value1, _, _, _, let value5) = try GetSpelled.answer(answer) else { throw APIError.undocumented(answer) }
    try expect("X-Number", value1, "false") { writer, value in value.write(to: &writer) }
    try expect("X-State", value5, "\"new\"") { writer, value in writer.string(value.rawValue) }
  }

  static func example6() throws {
    var answer = HTTPResponse(200, nil, "")
    try answer.header("X-Number", json: "{\"x\":3,\"y\":4}")
    try answer.header("X-State", json: "\"old\"")
    guard case .successful(_, let value1, _, _, _, _) = try GetSpelled.answer(answer) else { throw APIError.undocumented(answer) }
    try expect("X-Number", value1, "{\"x\":3,\"y\":4}") { writer, value in value.write(to: &writer) }
  }

  @available(*, deprecated)
  static func example7() throws {
    var answer = HTTPResponse(500, nil, "")
    try answer.header("X-Text", json: "\"t\"")
    guard case .other(_, let value1) = try PutSpelled.answer(answer) else { throw APIError.undocumented(answer) }
    try expect("X-Text", value1, "\"t\"") { writer, value in writer.string(value) }
  }

  static func example8() throws {
    var answer = HTTPResponse(200, nil, "")
    answer.header("X-Text", "3")
    guard case .ok(_, let value2) = try _2faOperation.answer(answer) else { throw APIError.undocumented(answer) }
    try expect("X-Text", value2, "\"3\"") { writer, value in writer.string(value) }
  }
}
