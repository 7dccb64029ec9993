import Glibc
import PostgreSQL

/// What the process itself uses, and how its connections to the database are.
enum ProcessMetrics {
  static func exposition(of pool: ConnectionPool) -> String {
    let status = pool.status
    var usage = rusage()
    getrusage(__rusage_who_t(0), &usage)
    let seconds =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
    return """
      # HELP gwm_database_connections Connections to the database.
      # TYPE gwm_database_connections gauge
      gwm_database_connections{state="open"} \(status.connections)
      gwm_database_connections{state="idle"} \(status.idle)
      # HELP gwm_database_waiting Requests that wait for a connection.
      # TYPE gwm_database_waiting gauge
      gwm_database_waiting \(status.waiting)
      # HELP process_cpu_seconds_total Processor time used.
      # TYPE process_cpu_seconds_total counter
      process_cpu_seconds_total \(seconds)
      # HELP process_resident_memory_bytes Resident memory.
      # TYPE process_resident_memory_bytes gauge
      process_resident_memory_bytes \(residentBytes())

      """
  }

  private static func residentBytes() -> Int {
    guard let statm = try? TextFile.read("/proc/self/statm") else { return 0 }
    let fields = String(decoding: statm, as: UTF8.self).split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
  }
}
