// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// By the public key (`pinned_key`, best for Ganeti's self-signed certificates), by an authority
/// (`certificate_authority`), by the machine's authorities (`system`), or not at all (`off`, which is refused unless
/// the service was started for tests).
public enum TLSTrustMode: String, Sendable, CaseIterable {
  case pinnedKey = "pinned_key"
  case certificateAuthority = "certificate_authority"
  case system
  case off
}
