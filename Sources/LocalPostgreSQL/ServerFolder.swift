import Glibc

/// The folder of a private server: its data, its log, and its socket where the path is short enough.
struct ServerFolder {
  let path: String
  let socketFolder: String
  private let owner: Owner

  var data: String { "\(path)/data" }
  var log: String { "\(path)/log" }

  /// Makes the folder when it is missing and gives it to the server's user.
  init(_ directory: String, owner: Owner) throws(LocalPostgreSQLError) {
    try Self.make(directory)
    guard let resolved = realpath(directory, nil) else { throw .system(directory) }
    defer { free(resolved) }
    path = String(cString: resolved)
    self.owner = owner
    // The folder changes hands: that must not befall one with other things in it.
    let ours = ["data", "data.new", "log", ".s.PGSQL.5432", ".s.PGSQL.5432.lock"]
    guard entries(of: path).allSatisfy({ ours.contains($0) }) else {
      throw .folder(path: path, reason: "it holds something else")
    }
    try owner.take(path)
    // The path of a socket has 107 bytes at most (unix(7)), and libpq adds its name.
    if "\(path)/.s.PGSQL.5432".utf8.count <= 107 && !path.contains(",") {
      socketFolder = path
    } else {
      var template = Array("/tmp/gwm-pg-XXXXXX".utf8CString)
      guard let made = mkdtemp(&template) else { throw .system("/tmp") }
      socketFolder = String(cString: made)
      try owner.take(socketFolder)
    }
  }

  /// The major version that the data was made with; nil when there is none yet.
  var version: String? {
    Self.read("\(data)/PG_VERSION")?.split { $0.isWhitespace }.first.map { String($0) }
  }

  /// The server's main process, by its lock file: `postmaster.pid`, first line.
  var postmaster: pid_t? {
    Self.read("\(data)/postmaster.pid")?.split(separator: "\n").first.flatMap { pid_t($0) }
  }

  /// Whether the server that `guardian` has started takes connections, by its lock file: the last line then says
  /// `ready`. The file may still be that of a server that was killed, so its process must be the guardian's child.
  func isServerReady(under guardian: pid_t) -> Bool {
    guard let postmaster, children(of: guardian).contains(postmaster) else { return false }
    return Self.read("\(data)/postmaster.pid")?.split(separator: "\n").last?.hasPrefix("ready") ?? false
  }

  /// Whether a process is there and has not ended: a zombie holds nothing any more.
  func isRunning(_ process: pid_t) -> Bool {
    guard let state = state(of: process) else { return false }
    return state != "Z" && state != "X"
  }

  /// Whether a process was stopped (`SIGSTOP`).
  func isStopped(_ process: pid_t) -> Bool { state(of: process) == "T" }

  /// The letter of a process's state (proc(5)); nil when it is not there.
  private func state(of process: pid_t) -> Character? {
    Self.read("/proc/\(process)/stat")?.split(separator: ")").last?.first { $0 != " " }
  }

  /// The child processes that the kernel knows of.
  func children(of process: pid_t) -> [pid_t] {
    let list = Self.read("/proc/\(process)/task/\(process)/children") ?? ""
    return list.split { $0.isWhitespace }.compactMap { pid_t($0) }
  }

  /// Makes the socket folder again that `removeSocketFolder` has removed.
  func prepare() throws(LocalPostgreSQLError) {
    guard access(socketFolder, F_OK) != 0 else { return }
    if mkdir(socketFolder, 0o700) != 0 { throw .system(socketFolder) }
    try owner.take(socketFolder)
  }

  /// Removes a socket folder that is not our own.
  func removeSocketFolder() {
    if socketFolder != path { rmdir(socketFolder) }
  }

  /// The last lines of the log.
  var endOfLog: String {
    (Self.read(log) ?? "").split(separator: "\n").suffix(5).joined(separator: "\n")
  }

  private static func make(_ directory: String) throws(LocalPostgreSQLError) {
    var path = directory.hasPrefix("/") ? "" : "."
    for part in directory.split(separator: "/") {
      path += "/\(part)"
      if mkdir(path, 0o755) != 0 && errno != EEXIST { throw .system(path) }
    }
  }

  private static func read(_ file: String) -> String? {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count > 0 else { break }
      content += chunk[..<count]
    }
    return String(decoding: content, as: UTF8.self)
  }
}
