// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

/// Constants, each with what it means.
public struct ClosedConstants: OpenWord {
  /// Light
  ///
  /// As paper is.
  public static var lightGrey: ClosedConstants { ClosedConstants(rawValue: "LIGHT_GREY") }
  /// Darker than black.
  public static var minus1: ClosedConstants { ClosedConstants(rawValue: "-1") }
  public static var asterisk: ClosedConstants { ClosedConstants(rawValue: "*") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [ClosedConstants] = [
    .lightGrey,
    .minus1,
    .asterisk,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
