/// A class number as found in a classification or call-number cell.
public struct ClassNumber: Sendable, Hashable {
    /// The class number as typed, without shelf prefix and call-number suffix: "745.409 598", "2x4.1", "FIK".
    public let notation: String
    public let scheme: ClassScheme
    /// The shelf prefix says reference (`R`, `Ref`): not lent, browsed also under *Referensi*.
    public let isReference: Bool
    /// A shelf prefix before the number, as typed: "R", "SR", "KP"; `nil` when there is none.
    public let prefix: String?
    /// What follows the class number in a call number, as typed: "AGU s".
    public let suffix: String?
    /// The one notation used for browsing, without spaces: 2X7.3 and 297.73 both give "297.73", see ``ClassCrosswalk``.
    ///
    /// Only for bringing things together; what a library prints is ``notation``.
    public let unified: String

    /// Reads a classification or call-number cell.
    /// - Returns: `nil` when the cell is empty, holds a placeholder (`NONE`, `-`, `0`) or no class number.
    public static func parse(_ raw: String) -> ClassNumber? {
        var reader = ClassNumberReader(raw)
        return reader.read()
    }

    init(notation: String, scheme: ClassScheme, isReference: Bool, prefix: String?, suffix: String?, unified: String) {
        self.notation = notation
        self.scheme = scheme
        self.isReference = isReference
        self.prefix = prefix
        self.suffix = suffix
        self.unified = unified
    }
}
