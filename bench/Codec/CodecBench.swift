import APIv1_0
import Codec
import Foundation

/// Measures the generated codec beside Foundation's, on the same values.
///
/// `gwm-codec-bench [ROUNDS]` writes lines of tab-separated fields: value, direction, way, and nanoseconds per round.
@main
enum CodecBench {
  static func main() throws {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 15
    let comparisons =
      try compare("a page of 50 instances", Samples.page(of: 50), as: PlainInstanceList.self)
      + compare("a request for an instance", Samples.creation, as: PlainCreation.self)
    for comparison in comparisons {
      let found = try comparison.measure(rounds: rounds, round: 20e6)
      for way in comparison.ways {
        let times = (found[way.name] ?? []).map { String(Int($0.rounded())) }
        print(([comparison.value, comparison.direction, way.name] + times).joined(separator: "\t"))
      }
    }
  }

  /// Writing and reading `value` by all ways, after each has shown that it says the same.
  private static func compare<Value, Plain>(
    _ name: String, _ value: Value, as: Plain.Type
  ) throws -> [Comparison] where Value: JSONReadable & JSONWritable & Equatable & Codable, Plain: Codable {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = .withoutEscapingSlashes
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601

    let json = value.json
    let data = Data(json)
    let plain = try decoder.decode(Plain.self, from: data)
    guard try Value(json: json) == value else { throw Difference(value: name) }
    // What the compiler writes leaves nulls out, which the generated reader would miss: reading by hand takes both.
    for written in [data, try encoder.encode(plain), try encoder.encode(value)] {
      guard try decoder.decode(Value.self, from: written) == value else { throw Difference(value: name) }
    }
    return [
      Comparison(
        value: name, direction: "write",
        ways: [
          .init(name: "generated") { value.json.count },
          .init(name: "Codable") { try encoder.encode(plain).count },
          .init(name: "Codable by hand") { try encoder.encode(value).count },
        ]),
      Comparison(
        value: name, direction: "read",
        ways: [
          .init(name: "generated") { try size(of: Value(json: json)) },
          .init(name: "Codable") { try size(of: decoder.decode(Plain.self, from: data)) },
          .init(name: "Codable by hand") { try size(of: decoder.decode(Value.self, from: data)) },
        ]),
    ]
  }

  /// Looks at a value, so that it has to be made.
  @inline(never)
  private static func size<Value>(of value: Value) -> Int { MemoryLayout.size(ofValue: value) }
}

struct Difference: Error {
  let value: String
}
