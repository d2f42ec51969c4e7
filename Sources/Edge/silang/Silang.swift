import ArgumentParser

struct Silang: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "silang",
        abstract: "Pusat kerja sama perpustakaan sekolah. The hub on which school libraries cooperate.",
        discussion: """
            Basis data dipilih dengan --database atau SILANG_DATABASE; bila tidak, silang.sqlite di folder ini.
            The database is chosen by --database or SILANG_DATABASE; otherwise silang.sqlite in this folder.
            """,
        version: "0.1.0",
        subcommands: [
            Serve.self, Demo.self, LibraryCommand.self, NetworkCommand.self, OfficeCommand.self, PersonCommand.self,
            AgreementCommand.self, Partners.self, Plan.self,
            Import.self, Undo.self, Batches.self, Search.self,
            Explain.self,
            Clusters.self, ReviewCommand.self,
            Export.self, Needs.self, Doctor.self, Backup.self, Restore.self, Copy.self, Generate.self,
        ])
}
