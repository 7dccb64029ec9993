/// The release of this program: its tag without the `v`.
enum Release {
  static let name = "202602"
}
