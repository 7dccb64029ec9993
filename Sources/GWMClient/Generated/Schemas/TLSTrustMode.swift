// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// By the public key (`pinned_key`, best for Ganeti's self-signed certificates), by an authority
/// (`certificate_authority`), by the machine's authorities (`system`), or not at all (`off`, which is refused unless
/// the service was started for tests).
public struct TLSTrustMode: OpenWord {
  public static var pinnedKey: TLSTrustMode { TLSTrustMode(rawValue: "pinned_key") }
  public static var certificateAuthority: TLSTrustMode { TLSTrustMode(rawValue: "certificate_authority") }
  public static var system: TLSTrustMode { TLSTrustMode(rawValue: "system") }
  public static var off: TLSTrustMode { TLSTrustMode(rawValue: "off") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [TLSTrustMode] = [
    .pinnedKey,
    .certificateAuthority,
    .system,
    .off,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
