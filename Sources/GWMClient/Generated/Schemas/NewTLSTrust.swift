// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// How the cluster shall prove who it is.
public struct NewTLSTrust: Sendable, Equatable {
  /// By the public key (`pinned_key`, best for Ganeti's self-signed certificates), by an authority
  /// (`certificate_authority`), by the machine's authorities (`system`), or not at all (`off`, which is refused unless
  /// the service was started for tests).
  public var mode: TLSTrustMode
  /// The SHA-256 of the public key (SubjectPublicKeyInfo) in Base64, after `sha256//`.
  public var pinnedKey: Patch<String>
  /// The authority's certificate in PEM.
  public var certificateAuthority: Patch<String>

  public init(
    mode: TLSTrustMode,
    pinnedKey: Patch<String> = .absent,
    certificateAuthority: Patch<String> = .absent
  ) {
    self.mode = mode
    self.pinnedKey = pinnedKey
    self.certificateAuthority = certificateAuthority
  }

  static let pinnedKeyPattern = try? Pattern("^sha256//[A-Za-z0-9+/]{43}=$")

  static let certificateAuthorityPattern = try? Pattern("^[\\n\\r -~]+$")
}

extension NewTLSTrust: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> NewTLSTrust? {
    guard var members = try reader.beginObject(names) else { return nil }
    var mode: TLSTrustMode?
    var pinnedKey: Patch<String> = .absent
    var certificateAuthority: Patch<String> = .absent
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        mode = try reader.word(TLSTrustMode.self)
      case 1:
        if try reader.null() {
          pinnedKey = .null
        } else if let value = try reader.string(maxLength: 52, pattern: pinnedKeyPattern) {
          pinnedKey = .value(value)
        }
      case 2:
        if try reader.null() {
          certificateAuthority = .null
        } else if let value = try reader.string(minLength: 1, maxLength: 16384, pattern: certificateAuthorityPattern) {
          certificateAuthority = .value(value)
        }
      default: try reader.unknown(knowing: names.texts)
      }
    }
    guard let mode else { return nil }
    return NewTLSTrust(
      mode: mode,
      pinnedKey: pinnedKey,
      certificateAuthority: certificateAuthority)
  }

  private static let names: JSONNames = [
    .required("mode"),
    .optional("pinned_key"),
    .optional("certificate_authority"),
  ]
}

extension NewTLSTrust: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"mode\":")
    writer.string(mode.rawValue)
    switch pinnedKey {
    case .absent: break
    case .null:
      writer.raw(",\"pinned_key\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"pinned_key\":")
      writer.string(value)
    }
    switch certificateAuthority {
    case .absent: break
    case .null:
      writer.raw(",\"certificate_authority\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"certificate_authority\":")
      writer.string(value)
    }
    writer.raw("}")
  }
}
