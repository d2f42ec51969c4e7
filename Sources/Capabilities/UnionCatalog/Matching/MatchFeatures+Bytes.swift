extension MatchFeatures {
    /// The features in one stable encoding, to be hashed into the variant's fingerprint and stored: equal features give equal bytes on
    /// every machine and in every release with the same ``version``.
    public var canonicalBytes: [UInt8] {
        var writer = FeatureWriter()
        writer.number(Self.version)
        writer.words(proper)
        writer.words(other)
        writer.number(Int(grades.mask) << 1 | (grades.isRelative ? 1 : 0))
        writer.number(Int(terms.unit.rawValue) << 8 | Int(terms.mask))
        writer.number(Int(levels.rawValue))
        writer.number(Int(role.rawValue) << 4 | Int(curriculum.rawValue))
        writer.text(volume ?? "")
        writer.number(edition)
        writer.number(isRevised ? 1 : 0)
        writer.number(revisionYear)
        writer.number(printing)
        writer.number(year)
        writer.texts(isbns.map { String($0) })
        writer.texts(brokenISBNs)
        writer.texts(issns)
        writer.words(names.words)
        writer.text(names.initials)
        writer.number(names.isCorporate ? 1 : 0)
        writer.text(authorMark ?? "")
        writer.text(shelfPart ?? "")
        writer.words(publisher.words)
        writer.text(publisher.acronym)
        writer.text(language)
        writer.text(materialType.rawValue)
        writer.number(pages)
        writer.number(isBrief ? 1 : 0)
        return writer.bytes
    }

    /// Raised whenever a rule that makes features changes, so that stored variants are known to be of older rules.
    public static let version = 4

    /// Reads ``canonicalBytes`` back; nil when they are of another version or damaged.
    public init?(canonicalBytes: some Collection<UInt8>) {
        var reader = FeatureReader(canonicalBytes)
        guard reader.number() == Self.version else { return nil }
        var parts = Parts()
        parts.proper = reader.words()
        parts.other = reader.words()
        let grades = reader.number()
        parts.grades = GradeSet(mask: UInt16(truncatingIfNeeded: grades >> 1), isRelative: grades & 1 == 1)
        let terms = reader.number()
        parts.terms = TermSet(
            unit: TermSet.Unit(rawValue: UInt8(truncatingIfNeeded: terms >> 8)) ?? .semester,
            mask: UInt8(truncatingIfNeeded: terms))
        parts.levels = SchoolLevels(rawValue: UInt8(truncatingIfNeeded: reader.number()))
        let marks = reader.number()
        parts.role = BookRole(rawValue: UInt8(truncatingIfNeeded: marks >> 4)) ?? .unmarked
        parts.curriculum = Curriculum(rawValue: UInt8(truncatingIfNeeded: marks & 15)) ?? .unmarked
        let volume = reader.text()
        parts.volume = volume.isEmpty ? nil : volume
        parts.edition = reader.number()
        parts.isRevised = reader.number() == 1
        parts.revisionYear = reader.number()
        parts.printing = reader.number()
        parts.year = reader.number()
        parts.isbns = reader.texts().compactMap(UInt64.init)
        parts.brokenISBNs = reader.texts()
        parts.issns = reader.texts()
        let names = reader.words()
        let initials = reader.text()
        parts.names = NameList(words: names, initials: initials, isCorporate: reader.number() == 1)
        let mark = reader.text()
        parts.authorMark = mark.isEmpty ? nil : mark
        let part = reader.text()
        parts.shelfPart = part.isEmpty ? nil : part
        let house = reader.words()
        parts.publisher = PublisherName(words: house, acronym: reader.text())
        parts.language = reader.text()
        parts.materialType = MaterialType(rawValue: reader.text()) ?? .other
        parts.pages = reader.number()
        parts.isBrief = reader.number() == 1
        guard reader.isWholeAndRead else { return nil }
        self.init(parts)
    }
}
