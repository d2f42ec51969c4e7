extension MARC {
    /// How much a defect costs, from nothing to the record.
    public enum Grade: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Worth knowing; the record is what its maker meant.
        case info
        /// Wrong, and put right without loss.
        case repaired
        /// A detail was lost or remains doubtful.
        case minor
        /// Whole fields were lost or are doubtful.
        case major
        /// There is no record.
        case fatal

        public static func < (left: Grade, right: Grade) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .info: 0
            case .repaired: 1
            case .minor: 2
            case .major: 3
            case .fatal: 4
            }
        }
    }
}
