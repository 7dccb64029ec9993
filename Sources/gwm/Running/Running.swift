import Logging
import ServiceLifecycle

/// Runs services until SIGTERM or SIGINT, then lets them finish what is in flight.
enum Running {
  static func run(_ services: [any Service], logger: Logger) async throws {
    // The lifecycle's own lines are about itself; who runs the service wants those about the service.
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .warning)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map {
          .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
        }, gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet))
    try await group.run()
  }
}
