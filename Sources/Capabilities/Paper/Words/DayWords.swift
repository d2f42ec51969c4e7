public import Commons

/// Days written out, as agreements open: "Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam".
public enum DayWords {
    /// The day of the week, the day and the year in words.
    public static func text(_ day: CalendarDay, _ language: Language) -> String {
        let (weekday, month) = (weekday(day).text(language), month(day).text(language))
        let year = NumberWords.text(day.year, language)
        return switch language {
        case .indonesian: "\(weekday), tanggal \(NumberWords.text(day.day, language)) bulan \(month) tahun \(year)"
        case .english: "\(weekday), the \(ordinal(day.day)) of \(month), \(year)"
        }
    }

    /// With the figures behind: "… (23-11-2026)".
    public static func both(_ day: CalendarDay, _ language: Language) -> String {
        "\(text(day, language)) (\(figures(day)))"
    }

    /// "23-11-2026".
    public static func figures(_ day: CalendarDay) -> String {
        let parts = day.iso.split(separator: "-")
        return "\(parts[2])-\(parts[1])-\(parts[0])"
    }

    /// "Senin, 23 November 2026".
    public static func short(_ day: CalendarDay, _ language: Language) -> String {
        "\(weekday(day).text(language)), \(day.text(language))"
    }

    /// 0 is Monday.
    public static func weekdayNumber(_ day: CalendarDay) -> Int { ((day.daysSince1970 + 3) % 7 + 7) % 7 }

    public static func weekday(_ day: CalendarDay) -> Phrase { weekdays[weekdayNumber(day)] }

    static func month(_ day: CalendarDay) -> Phrase {
        func name(_ language: Language) -> String {
            day.text(language).split(separator: " ").dropFirst().first.map(String.init) ?? ""
        }
        return Phrase(id: name(.indonesian), en: name(.english))
    }

    /// "twenty-third", 1–31.
    static func ordinal(_ number: Int) -> String {
        let irregular = [
            1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth", 20: "twentieth",
            30: "thirtieth",
        ]
        if let word = irregular[number] { return word }
        if number > 20 { return "\(NumberWords.tens[number / 10])-\(ordinal(number % 10))" }
        return NumberWords.text(number, .english) + "th"
    }

    private static let weekdays = [
        Phrase(id: "Senin", en: "Monday"), Phrase(id: "Selasa", en: "Tuesday"), Phrase(id: "Rabu", en: "Wednesday"),
        Phrase(id: "Kamis", en: "Thursday"), Phrase(id: "Jumat", en: "Friday"), Phrase(id: "Sabtu", en: "Saturday"),
        Phrase(id: "Minggu", en: "Sunday"),
    ]
}
