/// Columns of text for a terminal.
struct Table {
  private var rows: [[String]]

  init(_ header: [String]) { rows = [header] }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// A line for each row; columns are as wide as their longest value.
  var text: String {
    let columns = rows[0].count
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, value in
        column + 1 == columns ? value : value + String(repeating: " ", count: widths[column] - value.count)
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
