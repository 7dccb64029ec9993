import ChildProcess

/// The shell that stands between this process and the server, so that the server never outlives us.
///
/// Its input is a pipe (a socket pair) that we hold. When we end, however that comes, the pipe does, and the guard
/// stops the server: first by a fast shutdown, then by killing it. Processes that were paused are resumed before,
/// as they could not heed the request otherwise.
enum Guard {
  private static let script = """
    exec 3<&0
    "$@" </dev/null &
    server=$!
    (
      read -r line <&3
      children=$(cat /proc/$server/task/$server/children)
      kill -CONT $server $children
      kill -INT $server
      for turn in $(seq 600); do
        kill -0 $server || exit
        sleep 0.1
      done
      kill -KILL $server $children
    ) </dev/null 2>/dev/null &
    wait $server
    status=$?
    kill $! 2>/dev/null
    exit $status
    """

  /// The command that runs `server` under a guard.
  static func command(_ server: [String]) -> [String] {
    ["/bin/sh", "-c", script, "guard"] + server
  }
}
