import ArgumentParser
import Commons
import FoundationEssentials
import Membership

struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library", abstract: "Perpustakaan anggota. Member libraries.",
        subcommands: [Add.self, Load.self, List.self, Export.self, Receive.self, Leave.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Daftarkan satu perpustakaan. Register one library.")
        @OptionGroup var choice: DatabaseChoice
        @Option(help: "NPSN, 8 karakter. 8 characters.") var npsn: String?
        @Option(help: "Nomor Pokok Perpustakaan.") var npp: String?
        @Option(help: "ISIL, misalnya ID-JKPNRI. ISO 15511.") var isil: String?
        @Option(help: "Kode lain: L-… atau D… (contoh). Another code.") var code: String?
        @Option(help: "Nama perpustakaan. The library's name.") var name: String
        @Option(help: "SD, MI, SMP, MTs, SMA, MA, SMK, SLB, umum, …") var level: String?
        @Option(help: "Kode wilayah. Region code, e.g. 33.14.") var region: String?
        @Option(help: "Kabupaten/kota. Regency.") var regency: String?
        @Option(help: "Kecamatan. District.") var district: String?
        @Option(help: "Alamat. Address.") var address: String?
        @Option(help: "Jam buka. Opening hours.") var hours: String?
        @Option(help: "Surel kantor. The office's mail address.") var email: String?
        @Option(help: "Telepon kantor. The office's number.") var phone: String?
        @Option(help: "Situs web. Web site.") var website: String?

        func validate() throws {
            if npsn == nil, npp == nil, code == nil {
                throw ValidationError("Sebutkan --npsn, --npp, atau --code. Give --npsn, --npp or --code.")
            }
        }

        func run() throws {
            var details = LibraryDetails(name: name, level: try Self.level(level, npsn: npsn))
            (details.npsn, details.npp, details.region, details.regency) = (npsn, npp, region, regency)
            (details.district, details.address, details.hours) = (district, address, hours)
            (details.email, details.phone, details.website, details.isil) = (email, phone, website, isil)
            let installation = try Installation(choice)
            let (library, isNew) = try installation.membership.add(code: code, details, by: .operatorAtConsole)
            if choice.json {
                print(LibraryCommand.json(library).text)
            } else {
                Terminal.say(
                    Phrase(
                        id: "\(library.code)  \(library.name) \(isNew ? "terdaftar" : "diperbarui").",
                        en: "\(library.code)  \(library.name) \(isNew ? "registered" : "updated")."))
            }
        }

        static func level(_ text: String?, npsn: String?) throws(MembershipError) -> LibraryLevel {
            guard let text else { return npsn == nil ? .special : .sd }
            guard let level = LibraryLevel(typed: text) else { throw .unknownLevel(text) }
            return level
        }
    }

    struct Load: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Daftarkan banyak perpustakaan dari CSV. Register many libraries from a CSV file.")
        @OptionGroup var choice: DatabaseChoice
        @Flag(
            help: """
                Hanya daftar sekolah untuk dicari menurut NPSN waktu mengundang (CSV atau JSON); tidak ada yang menjadi anggota. \
                Only a register of schools to look up by NPSN when inviting; nobody becomes a member.
                """)
        var register = false
        @Argument(help: "Berkas CSV dengan kepala kolom. CSV file with a header.") var file: String

        func run() throws {
            let installation = try Installation(choice)
            if register { return try RegisterFile(path: file).load(into: installation.register, json: choice.json) }
            let answer = try LibraryFile(path: file).load(into: installation.membership)
            if choice.json {
                print(
                    JSON.object([
                        "added": .number(answer.added), "updated": .number(answer.updated),
                        "refused": .number(answer.refused.count),
                        "rows": .array(
                            answer.refused.map { .object(["line": .number($0.line), "problem": .string($0.problem)]) }),
                    ]).text)
                return
            }
            for row in answer.refused { Terminal.complain("\(file):\(row.line): \(row.problem)") }
            Terminal.say(
                Phrase(
                    id: "\(answer.added) perpustakaan terdaftar, \(answer.updated) diperbarui, \(answer.refused.count) ditolak.",
                    en: "\(answer.added) libraries registered, \(answer.updated) updated, \(answer.refused.count) refused."))
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Daftar perpustakaan anggota. The member libraries.")
        @OptionGroup var choice: DatabaseChoice

        func run() throws {
            let libraries = try Installation(choice).membership.libraries()
            if choice.json {
                print(JSON.array(libraries.map(LibraryCommand.json)).text)
            } else {
                for library in libraries {
                    let isil = library.details.isil.map { "\t\($0)" } ?? ""
                    print("\(library.code)\t\(library.level.rawValue)\t\(library.name)\(isil)")
                }
            }
        }
    }

    static func json(_ library: Library) -> JSON {
        .object([
            "code": .string(library.code), "npsn": .string(library.npsn), "name": .string(library.name),
            "level": .string(library.level.rawValue), "region": .string(library.details.region),
            "district": .string(library.details.district), "isil": .string(library.details.isil),
        ])
    }
}
