import Logging

/// A silent logger.
let quiet = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
