import ChildProcess
import Glibc
import Testing

@Suite struct ChildProcesses {
  @Test("A program's output, errors and status come back")
  func run() async throws {
    let (exit, output, errors) = try await ChildProcess.run(
      ["sh", "-c", "echo out; echo err >&2; exit 3"], within: .seconds(120))
    #expect(exit == .status(3))
    #expect(output == "out\n")
    #expect(errors == "err\n")
  }

  @Test("A program that takes too long is killed")
  func limit() async throws {
    try await withGrowingLimit(from: .milliseconds(300)) { limit in
      let (exit, output, _) = try await ChildProcess.run(["sh", "-c", "echo begun; exec sleep 600"], within: limit)
      #expect(exit == nil)
      return output == "begun\n"
    }
  }

  @Test("Arguments, environment and folder are the child's alone")
  func surroundings() async throws {
    let (_, output, _) = try await ChildProcess.run(
      ["/bin/sh", "-c", "pwd; echo \"$1-$WORD-$HOME\"", "sh", "a b'c"],
      environment: ["WORD": "x=y", "PATH": "/usr/bin:/bin"], directory: "/usr", within: .seconds(120))
    #expect(output == "/usr\na b'c-x=y-\n")
  }

  @Test("A signal ends it, and the signal is told")
  func signals() async throws {
    let child = try ChildProcess.start(["sleep", "600"])
    #expect(child.exit == nil)
    #expect(await child.exit(within: .milliseconds(20)) == nil)
    #expect(await child.stop(within: .seconds(120)) == .signal(SIGTERM))
    #expect(child.exit == .signal(SIGTERM))
    // Its id may be another's by now; nothing is sent.
    child.signal(SIGKILL)
  }

  @Test("One that ignores the request is killed")
  func stubborn() async throws {
    let child = try ChildProcess.start(
      ["sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done"], output: .collected)
    #expect(await child.output(containing: "ready", within: .seconds(120)))
    #expect(await child.stop(within: .milliseconds(50)) == .signal(SIGKILL))
  }

  @Test("It reads what is written to its input, until that is closed")
  func input() async throws {
    let child = try ChildProcess.start(["cat"], input: .pipe, output: .collected)
    child.write("one\n")
    #expect(await child.output(containing: "one\n", within: .seconds(120)))
    child.write("two\n")
    child.closeInput()
    #expect(await child.exit(within: .seconds(120)) == .status(0))
    #expect(await child.output(containing: "two\n", within: .seconds(120)))
    // Nobody reads any more.
    child.write("three\n")
  }

  @Test("What it wrote is there once it has ended")
  func wholeOutput() async throws {
    let text = String(repeating: "x", count: 100_000)
    for _ in 0..<30 {
      let child = try ChildProcess.start(["printf", text], output: .collected)
      #expect(await child.exit(within: .seconds(120)) == .status(0))
      #expect(child.standardOutput.utf8.count == text.utf8.count)
    }
  }

  @Test("Letting go of it ends its input, whatever other children were started meanwhile")
  func letGo() async throws {
    var holder: ChildProcess? = try ChildProcess.start(["sh", "-c", "read x"], input: .pipe)
    let bystander = try ChildProcess.start(["sleep", "600"])
    let id = try #require(holder?.id)
    holder = nil
    var pauses = 0
    // Gone, or a zombie of which nobody takes the status any more.
    while kill(id, 0) == 0, waitpid(id, nil, WNOHANG) == 0, pauses < 3000 {
      pauses += 1
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(pauses < 3000)
    await bystander.stop(SIGKILL)
  }

  @Test("Output to a file is added to it")
  func file() async throws {
    try await withTemporaryFolder { folder in
      for word in ["one", "two"] {
        let child = try ChildProcess.start(["echo", word], output: .file("\(folder)/log"))
        #expect(await child.exit(within: .seconds(120)) == .status(0))
      }
      #expect(try await ChildProcess.run(["cat", "\(folder)/log"], within: .seconds(120)).output == "one\ntwo\n")
    }
  }

  @Test("A program that is not there is an error that names it")
  func missing() {
    #expect {
      try ChildProcess.start(["gwm-no-such-program"])
    } throws: { error in
      "\(error)" == "cannot start gwm-no-such-program: No such file or directory"
    }
  }
}
