/// How much a name alone says about which book it is.
public enum NameWeight: UInt8, Sendable, Hashable, Comparable {
    /// Nothing but words that many books share: "Matematika", "Kamus Inggris Indonesia".
    case common = 0
    /// A name of its own, but so short that others may have it: "Pulang", "Atheis".
    case short = 1
    /// Hardly two books share it.
    case distinctive = 2

    init(_ words: WordList) {
        var letters = 0
        for index in 0..<words.count where !words.isNumber(index) && !SignificantWords.common.contains(words.hashes[index]) {
            letters += words.length(index)
        }
        self = letters >= 8 ? .distinctive : letters >= 3 ? .short : .common
    }

    public static func < (left: NameWeight, right: NameWeight) -> Bool { left.rawValue < right.rawValue }
}
