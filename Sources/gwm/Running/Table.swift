/// Columns of text for a terminal.
struct Table {
  private var rows: [[String]]

  init(_ header: [String]) { rows = [header] }

  /// Names and values, a line each.
  init(_ rows: [(name: String, value: String)]) {
    self.rows = rows.map { [$0.name.printable, $0.value.printable] }
  }

  mutating func add(_ row: [String]) { rows.append(row.map(\.printable)) }

  /// A line for each row; columns are as wide as their longest value.
  var text: String {
    let columns = rows.first?.count ?? 0
    let widths = (0..<columns).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, value in
        column + 1 == columns ? value : value + String(repeating: " ", count: widths[column] - value.columns)
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
