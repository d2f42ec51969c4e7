import Commons
import Membership

/// All guides, read from `Data/procedures.txt` and `Data/guidance.txt`.
public struct GuideLibrary: Sendable {
    public static let shared = GuideLibrary([PackageResources.procedures_txt, PackageResources.guidance_txt])

    /// Every version that was ever given out, in the order of the files.
    public let all: [Guide]
    /// What could not be read; a test holds this empty.
    let faults: [String]

    /// The newest version of each.
    public var current: [Guide] {
        all.filter { guide in !all.contains { $0.code == guide.code && $0.mark.version > guide.mark.version } }
    }

    public func current(_ kind: Guide.Kind) -> [Guide] { current.filter { $0.kind == kind } }

    public subscript(_ mark: GuideMark) -> Guide? { all.first { $0.mark == mark } }

    /// The version named, else the newest.
    public subscript(_ code: String, version: Int? = nil) -> Guide? {
        version.map { self[GuideMark(code, $0)] } ?? current.first { $0.code == code }
    }

    init(_ files: [[UInt8]]) {
        var (all, faults) = ([Guide](), [String]())
        for file in files {
            let lines = String(decoding: file, as: UTF8.self).split(separator: "\n").map(String.init)
            var head: [String] = []
            var fields: [String: [String]] = [:]
            func close() {
                guard !head.isEmpty else { return }
                if let guide = Self.guide(head, fields) { all.append(guide) } else { faults.append(head.joined(separator: " ")) }
                (head, fields) = ([], [:])
            }
            for line in lines where !line.hasPrefix("#") {
                if line.hasPrefix("@ ") {
                    close()
                    head = line.dropFirst(2).split(separator: " ").map(String.init)
                } else if let colon = line.firstRange(of: ": ") {
                    fields[String(line[..<colon.lowerBound]), default: []].append(String(line[colon.upperBound...]))
                } else {
                    faults.append(line)
                }
            }
            close()
        }
        (self.all, self.faults) = (all, faults)
    }

    private static let known: Set<String> = [
        "judul", "guna", "siapa", "waktu", "kertas", "alat", "ucap", "langkah", "sumber", "dasar",
    ]

    private static func guide(_ head: [String], _ fields: [String: [String]]) -> Guide? {
        func phrases(_ name: String) -> [Phrase]? {
            let read = (fields[name] ?? []).map(phrase)
            return read.contains(nil) ? nil : read.compactMap(\.self)
        }
        func one(_ name: String) -> Phrase? { phrases(name).flatMap { $0.count == 1 ? $0.first : nil } }
        let needs = (fields["alat"] ?? []).map { $0.split(separator: "/").map { Equipment(rawValue: String($0)) } }
        guard head.count == 3, let version = Int(head[1]), let kind = Guide.Kind(rawValue: head[2]),
            Set(fields.keys).isSubset(of: known), let title = one("judul"), let purpose = one("guna"), let who = one("siapa"),
            let time = one("waktu"), let papers = phrases("kertas"), let says = phrases("ucap"), let steps = phrases("langkah"),
            !steps.isEmpty, let source = fields["sumber"]?.first,
            let ground = fields["dasar"]?.first.flatMap(Guide.Ground.init(rawValue:)),
            !needs.contains(where: { $0.contains(nil) })
        else { return nil }
        return Guide(
            mark: GuideMark(head[0], version), kind: kind, title: title, purpose: purpose, who: who, time: time, papers: papers,
            needs: needs.map { $0.compactMap(\.self) }, says: says, steps: steps, source: source, ground: ground)
    }

    /// "Indonesian | English".
    private static func phrase(_ text: String) -> Phrase? {
        guard let bar = text.firstRange(of: " | ") else { return nil }
        let (id, en) = (String(text[..<bar.lowerBound]), String(text[bar.upperBound...]))
        return id.isEmpty || en.isEmpty || en.contains(" | ") ? nil : Phrase(id: id, en: en)
    }
}
