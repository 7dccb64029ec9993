import ArgumentParser
import Logging

extension Logger {
  /// What a process logs to standard error, from the level of that name on.
  static func standardError(level name: String) throws -> Logger {
    guard let level = Logger.Level(rawValue: name) else {
      throw ValidationError("log-level must be trace, debug, info, notice, warning, error or critical, is \"\(name)\"")
    }
    var logger = Logger(label: "gwm") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = level
    return logger
  }
}
