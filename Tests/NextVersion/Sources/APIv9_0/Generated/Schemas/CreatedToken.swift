// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A new token with its secret.
public struct CreatedToken: Sendable, Equatable {
  /// What to send; it cannot be had again.
  public var tokenSecret: String
  /// A token, without its secret.
  public var token: Token

  public init(
    tokenSecret: String,
    token: Token
  ) {
    self.tokenSecret = tokenSecret
    self.token = token
  }
}

extension CreatedToken: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> CreatedToken? {
    guard var members = try reader.beginObject(names) else { return nil }
    var tokenSecret: String?
    var token: Token?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        tokenSecret = try reader.string()
      case 1:
        token = try Token.read(&reader)
      default: try reader.skip()
      }
    }
    guard
      let tokenSecret,
      let token
    else { return nil }
    return CreatedToken(
      tokenSecret: tokenSecret,
      token: token)
  }

  private static let names: JSONNames = [
    .required("token_secret"),
    .required("token"),
  ]
}

extension CreatedToken: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"token_secret\":")
    writer.string(tokenSecret)
    writer.raw(",\"token\":")
    token.write(to: &writer)
    writer.raw("}")
  }
}

extension CreatedToken {
  /// Writes all of one from its members, without holding it.
  static func write(
    to writer: inout JSONWriter,
    tokenSecret: some JSONText,
    token: some JSONWritable
  ) {
    writer.raw("{\"token_secret\":")
    tokenSecret.write(to: &writer)
    writer.raw(",\"token\":")
    token.write(to: &writer)
    writer.raw("}")
  }
}
