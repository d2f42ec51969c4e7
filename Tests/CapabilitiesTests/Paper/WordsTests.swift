import Commons
import Paper
import Testing

@Suite struct WordsTests {
    /// Reads Indonesian number words back, by their grammar and not by the writer's way.
    static func read(_ words: String) -> Int? {
        let units = ["satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9]
        let groups = ["ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000, "triliun": 1_000_000_000_000]
        var (total, group, last) = (0, 0, 0)
        for word in words.split(separator: " ").map(String.init) {
            switch word {
            case "nol": return words == "nol" ? 0 : nil
            case "sepuluh": last += 10
            case "sebelas": last += 11
            case "seratus": group += 100
            case "seribu": total += 1_000
            case "belas": last += 10
            case "puluh": (group, last) = (group + last * 10, 0)
            case "ratus": (group, last) = (group + last * 100, 0)
            default:
                if let unit = units[word] {
                    last += unit
                } else if let factor = groups[word] {
                    total += (group + last) * factor
                    (group, last) = (0, 0)
                } else {
                    return nil
                }
            }
        }
        return total + group + last
    }

    @Test func `every number to 9999 is read back, is unlike every other and keeps the irregular words`() {
        var seen: Set<String> = []
        for number in 0...9_999 {
            let words = NumberWords.text(number, .indonesian)
            #expect(Self.read(words) == number, "\(number): \(words)")
            #expect(seen.insert(words).inserted)
            for wrong in ["satu belas", "satu puluh", "satu ratus", "  ", "seribu ribu", "nol "] {
                #expect(!words.contains(wrong))
            }
            if number < 10_000 { #expect(!words.contains("satu ribu")) }
        }
    }

    @Test(arguments: [
        (0, "nol", "zero"), (10, "sepuluh", "ten"), (11, "sebelas", "eleven"), (12, "dua belas", "twelve"),
        (19, "sembilan belas", "nineteen"), (20, "dua puluh", "twenty"), (21, "dua puluh satu", "twenty-one"),
        (100, "seratus", "one hundred"), (111, "seratus sebelas", "one hundred and eleven"), (200, "dua ratus", "two hundred"),
        (1_000, "seribu", "one thousand"), (1_005, "seribu lima", "one thousand and five"),
        (1_111, "seribu seratus sebelas", "one thousand one hundred and eleven"),
        (2_026, "dua ribu dua puluh enam", "two thousand and twenty-six"), (11_000, "sebelas ribu", "eleven thousand"),
        (21_000, "dua puluh satu ribu", "twenty-one thousand"), (100_000, "seratus ribu", "one hundred thousand"),
        (101_000, "seratus satu ribu", "one hundred and one thousand"),
        (1_000_000, "satu juta", "one million"), (1_001_000, "satu juta seribu", "one million one thousand"),
        (1_200_000, "satu juta dua ratus ribu", "one million two hundred thousand"),
        (1_000_000_001, "satu miliar satu", "one billion and one"),
        (-28, "minus dua puluh delapan", "minus twenty-eight"),
        (
            9_223_372_036_854_775_807,
            "sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar "
                + "delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus tujuh",
            "nine quintillion two hundred and twenty-three quadrillion three hundred and seventy-two trillion thirty-six billion "
                + "eight hundred and fifty-four million seven hundred and seventy-five thousand eight hundred and seven"
        ),
    ])
    func `numbers are said as people say them`(number: Int, indonesian: String, english: String) {
        #expect(NumberWords.text(number, .indonesian) == indonesian)
        #expect(NumberWords.text(number, .english) == english)
    }

    @Test func `large numbers taken apart are read back`() {
        for step in 0..<4_000 {
            let number = step &* 1_237_654_321 % 999_999_999_999_999
            #expect(Self.read(NumberWords.text(number, .indonesian)) == number)
        }
        #expect(NumberWords.text(.min, .english).hasPrefix("minus nine quintillion"))
    }

    @Test func `rupiah and figures stand beside their words`() {
        #expect(NumberWords.rupiah(1_200_000, .indonesian) == "satu juta dua ratus ribu rupiah")
        #expect(NumberWords.bothRupiah(5_000, .indonesian) == "Rp5.000 (lima ribu rupiah)")
        #expect(NumberWords.both(28, .indonesian) == "28 (dua puluh delapan)")
        #expect(NumberWords.both(1_500, .english) == "1,500 (one thousand five hundred)")
    }

    @Test func `english numbers to 9999 are unlike each other`() {
        #expect(Set((0...9_999).map { NumberWords.text($0, .english) }).count == 10_000)
    }

    @Test func `roman numbers`() {
        #expect(
            (1...12).map { NumberWords.roman($0) } == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"])
        #expect(NumberWords.roman(1_994) == "MCMXCIV" && NumberWords.roman(3_999) == "MMMCMXCIX")
        #expect(NumberWords.roman(0) == nil && NumberWords.roman(4_000) == nil)
    }

    @Test func `a day in words`() throws {
        let day = try #require(CalendarDay("2026-11-23"))
        #expect(
            DayWords.text(day, .indonesian)
                == "Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam")
        #expect(DayWords.both(day, .indonesian).hasSuffix(" (23-11-2026)"))
        #expect(DayWords.text(day, .english) == "Monday, the twenty-third of November, two thousand and twenty-six")
        #expect(DayWords.short(day, .indonesian) == "Senin, 23 November 2026")
    }

    @Test func `weekdays follow each other, before 1970 too, and known days are right`() throws {
        for count in -1_000...1_000 {
            let (a, b) = (CalendarDay(daysSince1970: count), CalendarDay(daysSince1970: count + 1))
            #expect((DayWords.weekdayNumber(a) + 1) % 7 == DayWords.weekdayNumber(b))
        }
        for (iso, name) in [("1945-08-17", "Jumat"), ("2000-01-01", "Sabtu"), ("1970-01-01", "Kamis"), ("2028-02-29", "Selasa")] {
            #expect(DayWords.weekday(try #require(CalendarDay(iso))).indonesian == name)
        }
    }

    @Test func `all ordinals of a month differ and end as they should`() throws {
        let texts = try (1...31).map { DayWords.text(try #require(CalendarDay(year: 2026, month: 1, day: $0)), .english) }
        #expect(Set(texts.map { $0.split(separator: " ")[2] }).count == 31)
        #expect(
            texts[0].contains("the first of") && texts[11].contains("the twelfth of") && texts[20].contains("the twenty-first of")
        )
        #expect(texts[29].contains("the thirtieth of") && texts[16].contains("the seventeenth of"))
    }
}
