import ArgumentParser
import Glibc
import YAML

/// Where settings come from: flags before the environment before a file before defaults.
struct Settings: Sendable {
  /// Names of the file's settings, as flags are spelled, and their values.
  private let file: [String: String]

  /// - Parameter path: a YAML mapping from the names of flags to values; nil reads `GWM_CONFIG`, or no file.
  init(file path: String?) throws {
    guard let path = path ?? Settings.environment("config") else {
      file = [:]
      return
    }
    let root: Node
    do {
      root = try parseYAML(try TextFile.read(path), file: path)
    } catch let error as YAMLFaults {
      throw ValidationError(error.description)
    }
    guard let entries = root.entries else { throw ValidationError("\(path): must be a mapping of settings") }
    var values: [String: String] = [:]
    for entry in entries {
      guard Settings.known.contains(entry.key.text) else {
        throw ValidationError("\(path):\(entry.key.range.start): \(entry.key.text) is no setting")
      }
      guard let scalar = entry.value.scalar else {
        throw ValidationError("\(path):\(entry.value.start): \(entry.key.text) must be a single value")
      }
      values[entry.key.text] = scalar.text
    }
    file = values
  }

  static let known: Set<String> = [
    "database", "connections", "log-level", "key", "key-file", "host", "port", "body-bytes", "body-seconds",
    "idle-seconds", "row-cache-mib", "allow-unverified-clusters", "lease-seconds", "clusters", "tasks-per-cluster",
    "request-seconds", "give-up-seconds",
  ]

  /// The value of a setting, as text; nil where nobody gives it.
  func text(_ name: String, flag: String? = nil) -> String? {
    flag ?? Settings.environment(name) ?? file[name]
  }

  func integer(_ name: String, flag: Int? = nil, default value: Int, in range: ClosedRange<Int>) throws -> Int {
    let number: Int
    if let flag {
      number = flag
    } else if let text = text(name) {
      guard let parsed = Int(text) else { throw ValidationError("\(name) must be a number, is \"\(text)\"") }
      number = parsed
    } else {
      number = value
    }
    guard range.contains(number) else {
      throw ValidationError("\(name) must be from \(range.lowerBound) to \(range.upperBound), is \(number)")
    }
    return number
  }

  func boolean(_ name: String, flag: Bool) throws -> Bool {
    if flag { return true }
    guard let text = text(name) else { return false }
    switch text {
    case "true", "1", "yes": return true
    case "false", "0", "no": return false
    default: throw ValidationError("\(name) must be true or false, is \"\(text)\"")
    }
  }

  /// `GWM_LOG_LEVEL` for `log-level`.
  static func environment(_ name: String) -> String? {
    let variable = "GWM_" + name.uppercased().map { $0 == "-" ? "_" : $0 }
    return getenv(variable).map { String(cString: $0) }
  }
}
