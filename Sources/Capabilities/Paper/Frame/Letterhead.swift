public import Membership

/// The head of a library's papers (*kop surat*): whose it is, where, and the numbers it is known by; the NPP counts for accreditation where
/// it is displayed, so it stands on every paper.
public struct Letterhead: Sendable, Hashable, Codable {
    /// Above the name: "Pemerintah Kabupaten …", one line each. Empty unless the library says so.
    public var above: [String]
    public var name: String
    /// Address, telephone and the like.
    public var lines: [String]
    public var npsn: String?
    public var npp: String?

    public init(name: String, above: [String] = [], lines: [String] = [], npsn: String? = nil, npp: String? = nil) {
        (self.name, self.above, self.lines, self.npsn, self.npp) = (name, above, lines, npsn, npp)
    }

    public init(_ library: Library, above: [String] = []) {
        let d = library.details
        let area = [d.district, d.regency].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        let address = [d.address, area].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        let reach = [d.phone.map { "Telp./WA \($0)" }, d.email, d.website].compactMap(\.self).filter { !$0.isEmpty }
        self.init(
            name: d.name, above: above, lines: [address, reach.joined(separator: " · ")].filter { !$0.isEmpty }, npsn: d.npsn,
            npp: d.npp)
    }

    /// "NPSN 10506202 · NPP 7171092D1020413".
    public var codes: String {
        [npsn.map { "NPSN \($0)" }, npp.map { "NPP \($0)" }].compactMap(\.self).joined(separator: " · ")
    }
}
