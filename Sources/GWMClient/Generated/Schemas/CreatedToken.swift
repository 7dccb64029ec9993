// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    guard var members = try reader.beginObject(names) else { return nil }
    var secret: String?
    var token: Token?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        secret = try reader.string()
      case 1:
        token = try Token.read(&reader)
      default: try reader.skip()
      }
    }
    guard
      let secret,
      let token
    else { return nil }
    return CreatedToken(
      secret: secret,
      token: token)
  }

  private static let names: JSONNames = [
    .required("secret"),
    .required("token"),
  ]
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
