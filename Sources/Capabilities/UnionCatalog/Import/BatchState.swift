public import Commons

/// The life of an import. The table below is the whole of it.
public enum BatchState: String, Sendable, Hashable, CaseIterable {
    /// Its files are being read into the staging table; nothing of the catalogue is touched.
    case reading = "read"
    /// Every row is staged; from here it can always be finished without the files.
    case staged
    /// Its rows are being applied, some at a time.
    case applying
    case applied
    case undoing
    case undone
    /// It was cut off while reading; its staged rows are gone, and nothing else ever happened.
    case abandoned

    /// The states that may follow, and what brings each about.
    public static let lifecycle: [(from: BatchState, to: BatchState, by: Phrase)] = [
        (.reading, .staged, Phrase(id: "semua baris terbaca", en: "every row read")),
        (.reading, .abandoned, Phrase(id: "terputus saat membaca", en: "cut off while reading")),
        (.staged, .applying, Phrase(id: "penerapan dimulai", en: "applying begins")),
        (.applying, .applied, Phrase(id: "semua baris diterapkan", en: "every row applied")),
        (.applied, .undoing, Phrase(id: "dibatalkan", en: "undo asked for")),
        (.undoing, .undone, Phrase(id: "semua perubahan dibatalkan", en: "every change undone")),
    ]

    public func mayBecome(_ next: BatchState) -> Bool {
        Self.lifecycle.contains { $0.from == self && $0.to == next }
    }
}
