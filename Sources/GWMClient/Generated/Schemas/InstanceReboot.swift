// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// How to reboot.
public struct InstanceReboot: Sendable, Equatable {
  /// By the hypervisor (`hard`), by the guest (`soft`), or by stopping and starting (`full`).
  public var type: Kind

  public init(
    type: Kind = .hard
  ) {
    self.type = type
  }

  /// By the hypervisor (`hard`), by the guest (`soft`), or by stopping and starting (`full`).
  public struct Kind: OpenWord {
    public static var hard: Kind { Kind(rawValue: "hard") }
    public static var soft: Kind { Kind(rawValue: "soft") }
    public static var full: Kind { Kind(rawValue: "full") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Kind] = [
      .hard,
      .soft,
      .full,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension InstanceReboot: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> InstanceReboot? {
    guard var members = try reader.beginObject(names) else { return nil }
    var type: Kind = .hard
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        if let value = try reader.word(Kind.self) { type = value }
      default: try reader.unknown(knowing: names.texts)
      }
    }
    return InstanceReboot(
      type: type)
  }

  private static let names: JSONNames = [
    .optional("type"),
  ]
}

extension InstanceReboot: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"type\":")
    writer.string(type.rawValue)
    writer.raw("}")
  }
}
