/// Which classification a class number was written in, as far as its form tells.
public enum ClassScheme: String, Sendable, Hashable, CaseIterable {
    /// Dewey Decimal Classification, also in its Indonesian adaptations that keep to digits (297.1, 899.221 3).
    case dewey
    /// The Islamic classification 2X0–2X9 (Tairas & Soekarman).
    case islamic
    /// Digits with an X that stands for Indonesian before all other languages and literatures: 4X0, 8X0 (a DDC option).
    case indonesian
    /// No number but a shelf mark for stories: F, FIK, FIKSI, Fic.
    case fiction
}
