import MARC

/// A reader that is given any bytes at all, and what it promises of them.
///
/// The fuzzer (`Fuzz/`) and the test that replays its corpus check the same promises by the same code.
public enum FuzzTarget: String, CaseIterable, Sendable {
    case iso2709, marc8, marcxml, marcjson, tabular, xml

    /// Reads `bytes` to the end and checks what came out.
    public func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
        switch self {
        case .iso2709: try MARCInvariants.check(bytes, .iso2709)
        case .marc8: try MARC8Invariants.check(bytes)
        case .marcxml: try MARCInvariants.check(bytes, .marcxml)
        case .marcjson: try MARCInvariants.check(bytes, .json)
        case .tabular: try TableInvariants.check(bytes)
        case .xml: try XMLInvariants.check(bytes)
        }
    }
}
