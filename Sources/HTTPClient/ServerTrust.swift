/// Whom a client believes to be the server it asked for.
public enum ServerTrust: Sendable, Hashable {
  /// A certificate for the host's name, signed by an authority that this machine trusts.
  case system

  /// A certificate for the host's name, signed by one of the authorities in the PEM text, and by no other.
  case certificateAuthority(pem: String)

  /// Whoever holds this key, under any name and signed by anyone: `sha256//` and the Base64 of the SHA-256 of its
  /// SubjectPublicKeyInfo, several separated by `;`. Right for self-signed servers, such as a Ganeti master.
  case pinnedPublicKey(String)

  /// Anyone. Tests only: whoever can stand in the middle reads the password.
  case insecure
}
