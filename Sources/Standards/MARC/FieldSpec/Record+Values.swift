extension MARC {
    /// Which of a text and its other script (field 880) to take.
    public enum AlternateScript: Sendable, Hashable {
        /// The fields themselves.
        case exclude
        /// The fields, then their 880s.
        case include
        /// Only the 880s.
        case only
    }
}

extension MARC.Record {
    /// The texts that a specification asks for, in the order of its parts and, within a part, of the record. Empty texts are left out.
    public func values(_ spec: FieldSpec, alternateScript: MARC.AlternateScript = .exclude) -> [String] {
        var values: [String] = []
        for part in spec.parts {
            if alternateScript != .only { collect(part, linked: false, into: &values) }
            if alternateScript != .exclude { collect(part, linked: true, into: &values) }
        }
        return values
    }

    /// The same by the specification's text, which is parsed once and kept.
    public func values(_ spec: String, alternateScript: MARC.AlternateScript = .exclude) throws(FieldSpec.Failure) -> [String] {
        values(try FieldSpec.cached(spec), alternateScript: alternateScript)
    }

    private func collect(_ part: FieldSpec.Part, linked: Bool, into values: inout [String]) {
        for index in table.indices {
            let field = MARC.Field(record: self, index: index)
            if linked {
                guard table[index].tag == "880", let tag = field.linkage?.tag, part.matches(tag) else { continue }
            } else {
                guard part.matches(table[index].tag) else { continue }
            }
            field.collect(part, into: &values)
        }
    }
}

extension MARC.Field {
    fileprivate func collect(_ part: FieldSpec.Part, into values: inout [String]) {
        if isControl {
            guard part.codes.isEmpty else { return }
            let text = String(decoding: bytes, as: UTF8.self)
            append(part.characters.map { Self.slice(text, $0) } ?? text, to: &values)
            return
        }
        let content = bytes
        guard part.characters == nil, content.count >= 2 else { return }
        for (index, wanted) in part.indicators.enumerated() {
            if let wanted, content[content.startIndex + index] != wanted { return }
        }
        if part.codes.count == 1 {
            for subfield in subfields where subfield.code.byte == part.codes[0] { append(subfield.value, to: &values) }
            return
        }
        // $6 and $8 link fields; they are no text of this one.
        let texts = subfields.lazy.filter {
            part.codes.isEmpty ? $0.code != "6" && $0.code != "8" : part.codes.contains($0.code.byte)
        }.map(\.value)
        append(texts.filter { !$0.isEmpty }.joined(separator: " "), to: &values)
    }

    private func append(_ text: String, to values: inout [String]) {
        if !text.isEmpty { values.append(text) }
    }

    /// Characters by number; what lies behind the end of the text is left out.
    private static func slice(_ text: String, _ range: ClosedRange<Int>) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    }
}
