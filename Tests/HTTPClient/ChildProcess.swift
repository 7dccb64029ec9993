import Glibc

/// A child process with pipes to its standard input and output. It is told to end by the end of its input.
final class ChildProcess {
  private let pid: pid_t
  private let input: Int32
  private let output: Int32

  init(_ arguments: [String]) throws {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    try check(pipe(&toChild))
    try check(pipe(&fromChild))
    for descriptor in [toChild[1], fromChild[0]] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for argument in vector { free(argument) } }
    var pid = pid_t()
    let code = posix_spawnp(&pid, arguments[0], &actions, nil, &vector, environ)
    close(toChild[0])
    close(fromChild[1])
    guard code == 0 else { throw SystemError(code: code) }
    self.pid = pid
    input = toChild[1]
    output = fromChild[0]
  }

  deinit {
    close(input)
    close(output)
    kill(pid, SIGTERM)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  /// The next line of its output.
  func readLine() throws -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    throw SystemError(code: EPIPE)
  }
}

struct SystemError: Error {
  var code: Int32
}

private func check(_ result: Int32) throws {
  if result != 0 { throw SystemError(code: errno) }
}
