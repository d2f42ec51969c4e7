import ArgumentParser
import Commons
import Discovery
import Membership
import UnionCatalog

struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Telusuri katalog induk. Search the union catalogue.")
    @OptionGroup var choice: DatabaseChoice
    @Argument(help: "Kata-kata. Words.") var words: [String]
    @Option(help: "Halaman, mulai 1. Page, from 1.") var page = 1
    @Option(help: "1–100 judul tiap halaman. Titles a page.") var size = 20
    @Option(help: "Kode perpustakaan. Library code.") var library: [String] = []

    func validate() throws {
        if page < 1 { throw ValidationError("--page mulai dari 1. --page begins at 1.") }
        if !(1...100).contains(size) { throw ValidationError("--size 1–100") }
    }

    func run() async throws {
        let discovery = try Installation.settled(choice).discovery()
        var search = CatalogSearch(words.joined(separator: " "))
        (search.page, search.size, search.libraries) = (page, size, library)
        let results = try await discovery.search(search)
        if choice.json {
            print(
                JSON.object([
                    "total": .number(results.total), "page": .number(page), "size": .number(size),
                    "suggestion": .string(results.suggestion),
                    "items": .array(
                        results.entries.map { entry in
                            .object([
                                "id": .number(entry.title.id.rawValue), "title": .string(entry.title.fullName),
                                "creators": .array(entry.title.creators.map { .string($0) }), "year": .number(entry.title.year),
                                "libraries": .array(entry.holdings.map { .string($0.library.code) }),
                            ])
                        }),
                ]).text)
            return
        }
        print("\(Terminal.language.number(results.total)) judul")
        if let suggestion = results.suggestion { print("? \(suggestion)") }
        for entry in results.entries {
            let facts = [entry.title.creators.first, entry.title.publisher, entry.title.year.map { String($0) }].compactMap { $0 }
            print(
                "\(entry.title.id.rawValue)\t\(entry.title.fullName) / \(facts.joined(separator: ", ")) [\(entry.holdings.count)]"
            )
        }
    }
}
