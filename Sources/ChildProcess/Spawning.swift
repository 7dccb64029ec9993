import Glibc

/// Why a program could not be started.
public struct ChildProcessError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The program's name or path.
  public let program: String
  /// What the system said.
  public let reason: String

  public var description: String { "cannot start \(program): \(reason)" }
}

extension ChildProcess {
  /// Starts a program (`posix_spawnp`), with no signal ignored or blocked.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked for along `PATH` unless it holds a slash, and its arguments.
  ///   - environment: Instead of this program's own.
  ///   - directory: The folder that it starts in.
  ///   - inOwnSession: Whether it gets a session of its own: a Ctrl-C at our terminal is then ours alone.
  public static func start(
    _ arguments: [String], environment: [String: String]? = nil, directory: String? = nil,
    inOwnSession: Bool = false, input: Input = .none, output: Output = .inherited, errors: Output = .inherited
  ) throws(ChildProcessError) -> ChildProcess {
    // Swift's Glibc module leaves posix_spawn_file_actions_addchdir_np out; env(1) becomes the program in its place.
    let arguments = (directory.map { ["env", "--chdir=\($0)", "--"] } ?? []) + arguments
    guard let program = arguments.first else { throw ChildProcessError(program: "", reason: "no program is named") }
    var plan = SpawnPlan(program)
    defer { plan.close() }
    let inputEnd = try plan.connect(input)
    let outputEnd = try plan.connect(output, to: STDOUT_FILENO)
    let errorEnd = try plan.connect(errors, to: STDERR_FILENO)
    let id = try plan.spawn(arguments, environment: environment, inOwnSession: inOwnSession)
    return ChildProcess(
      id: id, input: inputEnd, output: outputEnd.map { Collected($0) }, errors: errorEnd.map { Collected($0) })
  }

  /// Runs a program to its end, collecting its output; kills it when `limit` has passed.
  ///
  /// - Returns: How it ended, nil when it was killed for its time, and what it wrote.
  public static func run(
    _ arguments: [String], environment: [String: String]? = nil, directory: String? = nil, within limit: Duration
  ) async throws(ChildProcessError) -> (exit: Exit?, output: String, errors: String) {
    let child = try start(
      arguments, environment: environment, directory: directory, output: .collected, errors: .collected)
    let exit = await child.exit(within: limit)
    if exit == nil { await child.stop(SIGKILL) }
    // The pipes may hold a last piece that the readers have not taken yet.
    await child.outputEnds(within: .seconds(1))
    return (exit, child.standardOutput, child.standardError)
  }
}

/// What `posix_spawn` shall do in the child, and the descriptors that only the child needs.
private struct SpawnPlan {
  let program: String
  let actions = UnsafeMutablePointer<posix_spawn_file_actions_t>.allocate(capacity: 1)
  let attributes = UnsafeMutablePointer<posix_spawnattr_t>.allocate(capacity: 1)
  private var childEnds: [Int32] = []
  private var ownEnds: [Int32] = []

  init(_ program: String) {
    self.program = program
    posix_spawn_file_actions_init(actions)
    posix_spawnattr_init(attributes)
  }

  /// Closes what the child has now, or will never have.
  mutating func close() {
    for descriptor in childEnds + ownEnds { Glibc.close(descriptor) }
    posix_spawn_file_actions_destroy(actions)
    posix_spawnattr_destroy(attributes)
    actions.deallocate()
    attributes.deallocate()
  }

  func check(_ failure: Int32) throws(ChildProcessError) {
    guard failure == 0 else { throw ChildProcessError(program: program, reason: String(cString: strerror(failure))) }
  }

  /// Gives the child its standard input; the end to write to, for a pipe.
  mutating func connect(_ input: ChildProcess.Input) throws(ChildProcessError) -> Int32? {
    switch input {
    case .none:
      try check(posix_spawn_file_actions_addopen(actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0))
      return nil
    case .pipe:
      let (own, child) = try connectedPair()
      var limit = timeval(tv_sec: 10, tv_usec: 0)
      setsockopt(own, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
      try check(posix_spawn_file_actions_adddup2(actions, child, STDIN_FILENO))
      return own
    }
  }

  /// Gives the child an output; the end to read from, for one that is collected.
  mutating func connect(
    _ output: ChildProcess.Output, to descriptor: Int32
  ) throws(ChildProcessError) -> Int32? {
    switch output {
    case .inherited: return nil
    case .discarded:
      try check(posix_spawn_file_actions_addopen(actions, descriptor, "/dev/null", O_WRONLY, 0))
      return nil
    case .file(let path):
      try check(posix_spawn_file_actions_addopen(actions, descriptor, path, O_WRONLY | O_CREAT | O_APPEND, 0o600))
      return nil
    case .collected:
      let (own, child) = try connectedPair()
      try check(posix_spawn_file_actions_adddup2(actions, child, descriptor))
      return own
    }
  }

  /// Two connected descriptors that no other child can inherit: a socket pair, as only that is made so in one step.
  private mutating func connectedPair() throws(ChildProcessError) -> (own: Int32, child: Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    if socketpair(AF_UNIX, kind, 0, &ends) != 0 { try check(errno) }
    ownEnds.append(ends[0])
    childEnds.append(ends[1])
    return (ends[0], ends[1])
  }

  /// Starts the program; the process id. From then on our ends of its pipes are the caller's.
  mutating func spawn(
    _ arguments: [String], environment: [String: String]?, inOwnSession: Bool
  ) throws(ChildProcessError) -> pid_t {
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(attributes, &all)
    posix_spawnattr_setsigmask(attributes, &none)
    // POSIX_SPAWN_SETSID of glibc 2.26, which the Glibc module leaves out.
    let session: Int32 = inOwnSession ? 0x80 : 0
    posix_spawnattr_setflags(attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | session))
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = environment.map { $0.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil] }
    defer { (argv + (envp ?? [])).forEach { free($0) } }
    var id: pid_t = 0
    try check(posix_spawnp(&id, program, actions, attributes, argv, envp ?? currentEnvironment()))
    ownEnds = []
    return id
  }

  private func currentEnvironment() -> [UnsafeMutablePointer<CChar>?] {
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(variable)
      next += 1
    }
    return variables + [nil]
  }
}
