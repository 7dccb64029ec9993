import Glibc

/// The user that the server runs as: PostgreSQL refuses to run as root, so root gives it to `postgres`.
struct Owner {
  /// Nil for this process's own user.
  let identity: (user: uid_t, group: gid_t)?

  static func current() throws(LocalPostgreSQLError) -> Owner {
    guard geteuid() == 0 else { return Owner(identity: nil) }
    guard let entry = getpwnam("postgres") else { throw .notInstalled("there is no user postgres to run it as") }
    return Owner(identity: (entry.pointee.pw_uid, entry.pointee.pw_gid))
  }

  /// The command that runs `arguments` as this user.
  func command(_ arguments: [String]) -> [String] {
    guard let identity else { return arguments }
    return ["setpriv", "--reuid=\(identity.user)", "--regid=\(identity.group)", "--init-groups", "--"] + arguments
  }

  /// Gives a folder to this user, for him alone.
  func take(_ folder: String) throws(LocalPostgreSQLError) {
    if let identity, chown(folder, identity.user, identity.group) != 0 { throw .system(folder) }
    if chmod(folder, 0o700) != 0 { throw .system(folder) }
  }
}

extension LocalPostgreSQLError {
  /// What the last system call said about a folder.
  static func system(_ path: String) -> LocalPostgreSQLError {
    .folder(path: path, reason: String(cString: strerror(errno)))
  }
}
