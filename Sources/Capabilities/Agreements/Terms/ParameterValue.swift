public import Commons

/// The value of a parameter: a whole number in the parameter's unit, or one of its choices.
public enum ParameterValue: Sendable, Hashable, Codable {
    case number(Int)
    case choice(TermsChoice)

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self =
            if let number = try? container.decode(Int.self) { .number(number) } else {
                .choice(try container.decode(TermsChoice.self))
            }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .choice(let choice): try container.encode(choice)
        }
    }

    /// As files and the command line write it.
    public var code: String {
        switch self {
        case .number(let number): String(number)
        case .choice(let choice): choice.rawValue
        }
    }

    public var number: Int? { if case .number(let number) = self { number } else { nil } }
    public var choice: TermsChoice? { if case .choice(let choice) = self { choice } else { nil } }
}

extension TermsParameter {
    /// Reads a value as people and files write it, and says what is wrong with one that cannot be.
    public func value(_ text: String) throws(AgreementError) -> ParameterValue {
        let text = text.filter { !$0.isWhitespace }
        let value: ParameterValue
        if let number = Int(text) {
            value = .number(number)
        } else if let choice = TermsChoice(rawValue: text.lowercased()) {
            value = .choice(choice)
        } else {
            throw .notAValue(self, text)
        }
        try check(value)
        return value
    }

    /// Refuses a value of another kind or outside the range.
    public func check(_ value: ParameterValue) throws(AgreementError) {
        switch (spec.kind, value) {
        case (.choice(let choices), .choice(let choice)) where choices.contains(choice): return
        case (.choice, _), (_, .choice): throw .notAValue(self, value.code)
        case (_, .number(let number)) where !spec.range.contains(number): throw .outOfRange(self, number)
        default: return
        }
    }

    /// "28 hari", "Rp0", "10 %", "judul yang sama".
    public func text(_ value: ParameterValue, _ language: Language) -> String {
        switch value {
        case .choice(let choice): choice.name.text(language)
        case .number(let number):
            switch spec.kind {
            case .rupiah: "Rp" + language.number(number)
            case .percent: "\(number) %"
            case .days: Phrase(id: "\(number) hari", en: number == 1 ? "1 day" : "\(number) days").text(language)
            case .schoolDays:
                Phrase(id: "\(number) hari sekolah", en: number == 1 ? "1 school day" : "\(number) school days").text(language)
            case .months: Phrase(id: "\(number) bulan", en: number == 1 ? "1 month" : "\(number) months").text(language)
            case .times: Phrase(id: "\(number) kali", en: number == 1 ? "once" : "\(number) times").text(language)
            case .items: counted(number, Phrase(id: "eksemplar", en: number == 1 ? "item" : "items"), language)
            case .titles: counted(number, Phrase(id: "judul", en: number == 1 ? "title" : "titles"), language)
            case .boxes: counted(number, Phrase(id: "kotak", en: number == 1 ? "box" : "boxes"), language)
            case .choice: language.number(number)
            }
        }
    }

    private func counted(_ number: Int, _ what: Phrase, _ language: Language) -> String {
        "\(language.number(number)) \(what.text(language))"
    }
}
