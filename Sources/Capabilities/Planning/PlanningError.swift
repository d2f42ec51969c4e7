public import Commons

/// Why there is no report.
public enum PlanningError: Error, Sendable, Hashable {
    case tooFew
    case tooMany(most: Int)
    case unknownLibrary(String)

    public var phrase: Phrase {
        switch self {
        case .tooFew: Phrase(id: "Pilih dua perpustakaan atau lebih.", en: "Choose two libraries or more.")
        case .tooMany(let most):
            Phrase(id: "Paling banyak \(most) perpustakaan dalam satu laporan.", en: "At most \(most) libraries in one report.")
        case .unknownLibrary(let code):
            Phrase(id: "Perpustakaan \(code) tidak dikenal.", en: "The library \(code) is unknown.")
        }
    }
}
