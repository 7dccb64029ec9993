import Glibc
import JSON

/// A request to a real Ganeti 3.0.2 and its answer, as they were recorded.
struct Recording {
  /// `089-instance-vm1-down`.
  let name: String
  let number: Int
  let request: JSONValue
  let response: JSONValue

  var method: String { request["method"]?.string ?? "" }
  var target: String { request["path"]?.string ?? "" }
  var user: String? { request["user"]?.string }
  var contentType: String? { request["headers"]?["Content-Type"]?.string }

  /// The body as it was sent: recordings of malformed bodies hold the text, the others the value.
  var body: String? {
    guard let body = request["body"], !body.isNull else { return nil }
    if case .string(let text) = body, !target.contains("/role") { return text }
    return body.text
  }

  /// All recordings beside this file, in the order in which they were made.
  static func all() throws -> [Recording] {
    let folder = String(#filePath.dropLast("Recording.swift".count)) + "Recordings"
    let directory = opendir(folder)!
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".json") { names.append(name) }
    }
    return try names.sorted().map { name in
      let document = try JSONValue(parsing: contents(of: folder + "/" + name))
      return Recording(
        name: String(name.dropLast(5)), number: Int(name.prefix(3))!, request: document["request"]!,
        response: document["response"]!)
    }
  }

  private static func contents(of path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &buffer, buffer.count), count > 0 { bytes += buffer.prefix(count) }
    return bytes
  }
}

/// Compares an answer with a recorded one: the same keys, types and, but for what differs from run to run, values.
struct Comparison {
  /// Compare no values at all, only keys and types.
  var typesOnly = false
  private(set) var differences: [String] = []

  /// Members whose values are of the moment or of the machine.
  private static let volatile: Set<String> = [
    "ctime", "mtime", "received_ts", "start_ts", "end_ts", "dtotal", "dfree", "mfree", "reason", "oplog", "map",
    "nic.macs", "mac",
  ]

  mutating func compare(_ expected: JSONValue, _ found: JSONValue, at path: String = "", isVolatile: Bool = false) {
    switch (expected, found) {
    case (.object(let expectedMembers), .object(let foundMembers)):
      let wanted = expectedMembers.map(\.name)
      let present = foundMembers.map(\.name)
      if Set(wanted) != Set(present) {
        let missing = Set(wanted).subtracting(present).sorted()
        let extra = Set(present).subtracting(wanted).sorted()
        differences.append("\(path): missing \(missing), extra \(extra)")
      }
      for member in expectedMembers {
        guard let other = found[member.name] else { continue }
        compare(
          member.value, other, at: path + "/" + member.name,
          isVolatile: isVolatile || Comparison.volatile.contains(member.name))
      }
    case (.array(var left), .array(var right)):
      if path.hasSuffix("node_list") || path.hasSuffix("features") || path.hasSuffix("templates") {
        left.sort { $0.text < $1.text }
        right.sort { $0.text < $1.text }
      }
      if left.count != right.count, !path.hasSuffix("oplog/0") {
        differences.append("\(path): \(right.count) elements, not \(left.count)")
      }
      for (index, pair) in zip(left, right).enumerated() {
        compare(pair.0, pair.1, at: "\(path)/\(index)", isVolatile: isVolatile)
      }
    default:
      if expected.kind != found.kind {
        differences.append("\(path): \(found.text), not \(expected.text)")
      } else if !isVolatile, !typesOnly, Comparison.withoutIDs(expected.text) != Comparison.withoutIDs(found.text) {
        differences.append("\(path): \(found.text), not \(expected.text)")
      }
    }
  }

  /// The text with a dash in place of every UUID and every hardware address.
  private static func withoutIDs(_ text: String) -> String {
    func isDigit(_ character: Character) -> Bool { character.isHexDigit && !character.isUppercase }
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      let long = rest.prefix(36)
      let short = rest.prefix(17)
      if long.count == 36,
        long.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [8, 4, 4, 4, 12],
        long.allSatisfy({ isDigit($0) || $0 == "-" })
      {
        result += "-"
        rest = rest.dropFirst(36)
      } else if short.count == 17, short.split(separator: ":").map(\.count) == [2, 2, 2, 2, 2, 2],
        short.allSatisfy({ isDigit($0) || $0 == ":" })
      {
        result += "-"
        rest = rest.dropFirst(17)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
