import HTTPClient
import JSON
import Values

/// What the commands print.
enum Output {
  /// JSON as the API gave it.
  static func json(_ bytes: [UInt8]) {
    print(String(decoding: bytes, as: UTF8.self), terminator: bytes.last == UInt8(ascii: "\n") ? "" : "\n")
  }

  /// The body of an answer: JSON with indentation unless it shall be raw, anything else as it came.
  static func answer(_ response: HTTPResponse, isRaw: Bool) {
    if response.body.isEmpty { return }
    if !isRaw, let value = try? JSONValue(parsing: response.body) {
      print(IndentedJSON(value).text)
    } else {
      json(response.body)
    }
  }

  // MARK: Values for people

  /// To the second.
  static func text(_ time: Timestamp?) -> String { time.map { "\($0.description.prefix(19))Z" } ?? "-" }

  static func text(_ text: String?) -> String { text ?? "-" }

  static func text(_ flag: Bool) -> String { flag ? "yes" : "no" }

  static func text(_ list: [String]) -> String { list.isEmpty ? "-" : list.joined(separator: ", ") }

  /// A size in the largest unit of which it is at least one: `512 MiB`, `1.5 GiB`, `2 TiB`.
  static func size(mib: Int?) -> String {
    guard let mib else { return "-" }
    var value = Double(mib)
    var units = ["MiB", "GiB", "TiB", "PiB"][...]
    while value >= 1024, units.count > 1 {
      value /= 1024
      units = units.dropFirst()
    }
    let tenths = (value * 10).rounded() / 10
    return (tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)") + " \(units.first ?? "")"
  }
}
