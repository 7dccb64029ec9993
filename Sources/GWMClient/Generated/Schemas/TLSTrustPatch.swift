// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Changes to how the cluster proves who it is.
public struct TLSTrustPatch: Sendable, Equatable {
  /// By the public key (`pinned_key`, best for Ganeti's self-signed certificates), by an authority
  /// (`certificate_authority`), by the machine's authorities (`system`), or not at all (`off`, which is refused unless
  /// the service was started for tests).
  public var mode: TLSTrustMode?
  /// The SHA-256 of the public key (SubjectPublicKeyInfo) in Base64, after `sha256//`.
  public var pinnedKey: Patch<String>
  /// The authority's certificate in PEM.
  public var certificateAuthority: Patch<String>

  public init(
    mode: TLSTrustMode? = nil,
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

extension TLSTrustPatch: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> TLSTrustPatch? {
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
    return TLSTrustPatch(
      mode: mode,
      pinnedKey: pinnedKey,
      certificateAuthority: certificateAuthority)
  }

  private static let names: JSONNames = [
    .optional("mode"),
    .optional("pinned_key"),
    .optional("certificate_authority"),
  ]
}

extension TLSTrustPatch: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let mode {
      writer.raw(separator)
      writer.raw("\"mode\":")
      writer.string(mode.rawValue)
      separator = 44  // ,
    }
    switch pinnedKey {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"pinned_key\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"pinned_key\":")
      writer.string(value)
      separator = 44  // ,
    }
    switch certificateAuthority {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"certificate_authority\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"certificate_authority\":")
      writer.string(value)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
