import JSON
import Testing

@testable import Codec

@Suite("Reading values of several kinds")
struct ChoiceTests {
  /// How often a kind was tried.
  private final class Steps {
    var count = 0
  }

  /// A value that each of three kinds may be, all the way in: which it is shows at its innermost.
  private indirect enum Knot: Equatable {
    case end(Int)
    case inside(String, Knot)
  }

  private static let names: JSONNames = [.required("inside")]

  private static func read(
    _ reader: inout JSONReader, _ steps: Steps, isExclusive: Bool
  ) throws(JSONSyntaxError) -> Knot? {
    if try reader.kind() == .number { return try reader.integer().map { .end(Int($0)) } }
    // Of three kinds that only the innermost value tells apart, two are the same.
    let branches = ["left", "middle", "right"].map { name in
      JSONReader.Branch(name, .object) { (reader) throws(JSONSyntaxError) -> Knot? in
        steps.count += 1
        guard var members = try reader.beginObject(names) else { return nil }
        var inside: Knot?
        while let member = try reader.next(&members) {
          if member == 0 {
            inside = try read(&reader, steps, isExclusive: isExclusive)
          } else {
            try reader.skip()
          }
        }
        return inside.map { .inside(name, $0) }
      }
    }
    return isExclusive ? try reader.one(of: branches) : try reader.any(of: branches)
  }

  private func read(
    depth: Int, _ innermost: String, isExclusive: Bool
  ) throws -> (value: Knot?, faults: [JSONFault], steps: Int) {
    let text = String(repeating: #"{"inside":"#, count: depth) + innermost + String(repeating: "}", count: depth)
    let steps = Steps()
    return try JSONReader.read(Array(text.utf8), maximumDepth: 256) { (reader) throws(JSONSyntaxError) in
      let value = try ChoiceTests.read(&reader, steps, isExclusive: isExclusive)
      return (value, reader.faults, steps.count)
    }
  }

  @Test("A value that is nested 200 deep is read as each of its kinds once, at each depth")
  func deepValues() throws {
    let (value, faults, steps) = try read(depth: 200, "7", isExclusive: false)
    #expect(faults == [])
    #expect(steps == 3 * 200)
    var inner = value
    var depth = 0
    while case .inside("left", let next) = inner { (inner, depth) = (next, depth + 1) }
    #expect(inner == .end(7))
    #expect(depth == 200)
  }

  @Test(
    "What fits no kind, or too many, is found out in as many steps, and told in a few words",
    arguments: [(#""x""#, false), (#""x""#, true), ("7", true)])
  func deepFaults(innermost: String, isExclusive: Bool) throws {
    let (value, faults, steps) = try read(depth: 200, innermost, isExclusive: isExclusive)
    #expect(value == nil)
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.detail.utf8.count < 10_000 })
    #expect(steps == 3 * 200)
  }

  @Test("Of several kinds that fit, the one that describes most of the members is taken, those further in included")
  func mostDescribed() throws {
    let text = #"{"a":{"b":1,"c":2},"d":3}"#
    let kinds: [(name: String, names: JSONNames, inner: JSONNames)] = [
      ("outer alone", ["a", "d"].names, []), ("some", ["a"].names, ["b"].names),
      ("all", ["a", "d"].names, ["c"].names),
      ("as many", ["a", "d"].names, ["b"].names),
    ]
    let value = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in
      try reader.any(
        of: kinds.map { kind in
          JSONReader.Branch(kind.name) { (reader) throws(JSONSyntaxError) -> String? in
            guard var members = try reader.beginObject(kind.names) else { return nil }
            while let member = try reader.next(&members) {
              guard member == 0, var inner = try reader.beginObject(kind.inner) else {
                try reader.skip()
                continue
              }
              while try reader.next(&inner) != nil { try reader.skip() }
            }
            return kind.name
          }
        })
    }
    #expect(value == "all")
  }

  @Test("Once all faults are noted that will be, no kind is tried any more")
  func noMoreFaults() throws {
    let text = "[" + String(repeating: "true,", count: JSONReader.maximumFaults) + #"{"inside":7}]"#
    let steps = Steps()
    let faults = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in
      _ = try reader.array { (reader) throws(JSONSyntaxError) -> Knot? in
        try ChoiceTests.read(&reader, steps, isExclusive: true)
      }
      return reader.faults.count
    }
    #expect(faults == JSONReader.maximumFaults)
    #expect(steps.count == 0)
  }
}

extension [String] {
  fileprivate var names: JSONNames { JSONNames(map { .optional($0) }) }
}
