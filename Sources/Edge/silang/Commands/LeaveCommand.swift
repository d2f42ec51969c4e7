import Agreements
import ArgumentParser
import Commons
import Membership

extension LibraryCommand {
    struct Leave: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Catat pemberitahuan keluar yang ditandatangani kepalanya. Enter a notice of leaving its head has signed.",
            discussion: """
                Perjanjiannya diberi tahu hari ini dan berlaku sampai masa pemberitahuannya habis. Setelah hari terakhir, katalog dan orang-orangnya
                dihapus oleh `silang serve`; nama dan kodenya tinggal dalam riwayat. Sebelum itu --stay membatalkannya.
                Notice is given in its agreements today, and each holds until its notice is over. After the last day `silang serve` takes out
                its catalogue and people; its name and code stay in the history. Until then --stay takes it back.
                """)
        @OptionGroup var choice: DatabaseChoice
        @Argument(help: "Kode perpustakaan. The library's code.") var code: String
        @Option(help: "Hari terakhir yang diinginkan, JJJJ-BB-HH. The wished last day.") var lastDay: String?
        @Flag(help: "Batalkan pemberitahuan keluar. Take the notice back.") var stay = false

        func validate() throws {
            if stay == (lastDay != nil) { throw ValidationError("--last-day … | --stay") }
            if let lastDay, CalendarDay(lastDay) == nil { throw ValidationError("--last-day JJJJ-BB-HH") }
        }

        func run() throws {
            let installation = try Installation(choice)
            guard let library = try installation.membership.library(code: code) else {
                throw MembershipError.unknownLibrary(code)
            }
            guard let wished = lastDay.flatMap({ CalendarDay($0) }) else {
                try installation.membership.takeBackLeaving(library.id, by: .operatorAtConsole)
                return Terminal.say(Phrase(id: "\(library.name) tetap di sini.", en: "\(library.name) stays."))
            }
            let last = try installation.agreements.leaveAll(library.id, wished: wished, by: .operatorAtConsole)
            if choice.json {
                print(JSON.object(["library": .string(library.code), "lastDay": .string(last.iso)]).text)
            } else {
                Terminal.say(
                    Phrase(
                        id: "\(library.name) keluar. Hari terakhir: \(last.text(.indonesian)).",
                        en: "\(library.name) leaves. Its last day: \(last.text(.english))."))
            }
        }
    }
}
