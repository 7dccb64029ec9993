// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A new token with its secret.
public struct CreatedToken: Sendable, Equatable {
  /// What to send; it cannot be had again.
  public var secret: String
  /// A token, without its secret.
  public var token: Token

  public init(
    secret: String,
    token: Token
  ) {
    self.secret = secret
    self.token = token
  }
}

extension CreatedToken: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> CreatedToken? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var secret: String?
    var token: Token?
    while try reader.nextName() {
      switch reader.nameLength {
      case 5:
        if reader.nameIs("token") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          token = try Token.read(&reader)
          continue
        }
      case 6:
        if reader.nameIs("secret") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          secret = try reader.string()
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("secret") }
    if seen0 & 1 << 1 == 0 { reader.missing("token") }
    guard
      let secret,
      let token
    else { return nil }
    return CreatedToken(
      secret: secret,
      token: token)
  }
}

extension CreatedToken: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"secret\":")
    writer.string(secret)
    writer.raw(",\"token\":")
    token.write(to: &writer)
    writer.raw("}")
  }
}
