/// A volume or part of a work, stated in a title or edition: "jil. 2a", "Vol. XII", "Buku 1", "Bagian kedua".
public struct Volume: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// *Jilid*, *volume*.
        case volume
        /// *Buku 1*, *Book 3*.
        case book
        /// *Bagian*, *part*.
        case part
        /// *Juz* of the Qur'an.
        case juz
        /// *Seri 4*: the place in a series. Two titles that differ in it are two works, but it is no volume of one work.
        case series
    }

    public let kind: Kind
    /// 1–199; `nil` when the volume has a letter only.
    public let number: Int?
    /// Small letter: "a" in "2a", "b" in "Jilid B".
    public let letter: String?

    /// The last of several volumes: 30 in "juz 1-30".
    public let last: Int?

    /// One spelling for every way to write it: "12" for XII, "2a" for 2A and IIA, "b" for *Jilid B*, "1-30" for several.
    public var normalized: String { (number.map { String($0) } ?? "") + (letter ?? "") + (last.map { "-\($0)" } ?? "") }

    public var description: String { "\(kind.rawValue) \(normalized)" }

    /// Every volume stated, from left to right. Only what follows a word for *volume* counts, never a bare number:
    /// "Dilan 1990", "Negeri 5 Menara" and "Bumi" have none.
    public static func find(in text: String) -> [Mention<Volume>] { VolumeReader(text).mentions() }
}
